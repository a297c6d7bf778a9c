"""The timeline pane: the order of its events, and what it says of those that are not shown."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_story_order_and_back(opened: Open) -> None:
    async with opened() as reading:
        calendar = [event.id for event in reading.selection.events]
        await reading.press("v")
        told = reading.selection.events
        assert [event.start for event in told] == sorted(event.start for event in told)
        await reading.press("v")
        assert [event.id for event in reading.selection.events] == calendar


async def test_density_says_what_it_hides(opened: Open) -> None:
    async with opened() as reading:
        everything = len(reading.selection.events)
        await reading.press("minus", "minus")
        hidden = reading.selection.hidden
        assert hidden > 0
        assert f"{hidden} more events" in reading.rows("timeline")[0]
        await reading.press("plus", "plus", "plus")
        assert len(reading.selection.events) == everything


async def test_a_text_without_dates_says_what_to_do(opened: Open) -> None:
    async with opened("Nothing ever happens here.") as reading:
        assert "--date" in reading.line("why")
        assert "No events to show" in reading.text("timeline")
        await reading.press("right_square_bracket", "v", "minus", "i", "y", "colon", *"2001", "enter")
