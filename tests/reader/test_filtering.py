"""Filtering the timeline keeps the current event, the timeline and the line below in agreement."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open


@pytest.mark.xfail(reason="the current event is filtered away and nothing takes its place", strict=True)
async def test_the_nearest_shown_event_becomes_current(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "g", *["j"] * 34)
        await reading.press("minus")
        shown = reading.text("timeline")
        assert reading.event in shown
        before = reading.event
        await reading.press("right_square_bracket", "left_square_bracket")
        assert reading.event == before
