"""The card of an event opens over the reading screen and goes away again."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_why_a_date_is_what_it_is_is_shown(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"13 nov 2001", "enter")
        assert "Tuesday 13 Nov 2001" in reading.line("why")
        await reading.press("i")
        assert type(reading.app.screen).__name__ == "CardScreen"
        await reading.press("escape")
        assert reading.app.screen is reading.screen
