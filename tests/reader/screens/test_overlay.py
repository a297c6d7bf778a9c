"""A box over the panes goes away with any of its keys, and takes no other screen with it."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open


@pytest.mark.parametrize("key", ["escape", "enter", "q", "ctrl+c"])
@pytest.mark.parametrize("opening", ["i", "question_mark"])
async def test_each_key_closes_it(opened: Open, opening: str, key: str) -> None:
    async with opened() as reading:
        await reading.press(opening)
        assert reading.app.screen is not reading.screen
        await reading.press(key)
        assert reading.app.screen is reading.screen


async def test_a_burst_of_keys_closes_it_once(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("i")
        await reading.pilot.press("escape", "escape", "escape")
        await reading.pilot.pause()
        assert reading.app.screen is reading.screen
        assert reading.app.is_running
