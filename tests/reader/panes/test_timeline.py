"""The timeline pane: the order of its events, and what it says of those that are not shown."""

from __future__ import annotations

from tests.reader.conftest import Open
from tui.document.order import main_count
from tui.reader.panes.list_pane import ListRow
from tui.reader.panes.timeline_rows import EventItem


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
        everything = len(reading.index.document.events)
        main = len(reading.selection.events)
        assert main == main_count(reading.index.document) < everything
        await reading.press("minus")
        hidden = reading.selection.hidden
        assert hidden > everything - main
        assert f"{hidden} more events" in reading.rows("timeline")[0]
        await reading.press("minus")
        assert "Only the main events are shown" in reading.line("why")
        await reading.press("plus", "plus", "plus")
        assert len(reading.selection.events) == everything
        await reading.press("plus")
        assert f"All events are shown: {everything}." in reading.line("why")


async def test_dates_that_nothing_places_stand_at_the_end_by_their_weekday(opened: Open) -> None:
    async with opened("A bomb killed two men on Wednesday. It was the first in 2020.", size=(80, 24)) as reading:
        shown = reading.text("timeline")
        assert "no date" in shown
        assert "· Wednesday" in shown
        assert "To place them, give --date" in reading.line("why")


async def test_a_long_title_takes_up_to_three_rows(opened: Open) -> None:
    council = "The Commonwealth Representation Committee"
    text = f"{council} rejected the Extraordinary Reconstruction Administration on 5 May 2001."
    async with opened(text, size=(80, 24)) as reading:
        rows = [row for row in reading.rows("timeline") if row.strip()]
        first = next(number for number, row in enumerate(rows) if "5 May" in row)
        assert [row[0] for row in rows[first:]] == ["●", "│", "│", "│"]
        assert rows[-1].endswith("…")


async def test_a_text_without_dates_says_what_to_do(opened: Open) -> None:
    async with opened("Nothing ever happens here.") as reading:
        assert "--date" in reading.line("why")
        await reading.press("right_square_bracket", "v", "minus", "i", "y", "colon", *"2001", "enter")


async def test_what_narrows_the_timeline_stands_above_it_and_a_click_takes_it_away(opened: Open) -> None:
    async with opened() as reading:
        everything = [event.id for event in reading.selection.events]
        await reading.press("F", *"2014", "enter")
        assert "2014 ×" in reading.rows("timeline")[0]
        assert {event.earliest.year for event in reading.selection.events if event.earliest} == {2014}
        assert "in the events shown" in str(reading.pane("entities").border_title)
        names = reading.text("entities")
        assert "Hamid Karzai" not in names
        region = reading.pane("timeline").content_region
        await reading.pilot.click(offset=(region.x + 2, region.y))
        assert [event.id for event in reading.selection.events] == everything
        await reading.press("ctrl+left")
        assert "2014 ×" in reading.rows("timeline")[0]


async def test_backspace_takes_the_last_part_away_and_esc_all(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("backspace")
        assert "Nothing narrows" in reading.line("why")
        await reading.press("F", *"taliban", "comma", *"2001", "enter", "backspace")
        assert (reading.state.view.names, reading.state.view.is_narrowed) == (("Taliban",), False)
        await reading.press("F", *"2001", "enter", "escape")
        assert not reading.state.view.names
        assert not reading.state.view.is_narrowed


async def test_where_nothing_is_left_the_timeline_says_what_to_give_up(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("F", *"zzz", "enter")
        assert not reading.selection.events
        assert "without “zzz”" in reading.rows("timeline")[1]


async def test_a_row_of_a_title_that_now_fits_on_fewer_is_empty(opened: Open) -> None:
    async with opened(size=(200, 50)) as reading:
        pane = reading.list_pane("timeline")
        (event, *_) = reading.selection.events
        row = ListRow(EventItem(event, "2001"), 2, event.id)
        assert "".join(segment.text for segment in pane.draw(row, 40)).strip(" │") == ""
