"""The strip of the time axis, by keys and by the mouse."""

from __future__ import annotations

from datetime import date

from tests.reader.conftest import Open, Reading
from tui.reader import axis
from tui.reader.panes.axis_strip import AxisStrip


def strip(reading: Reading) -> AxisStrip:
    """The strip on the screen."""
    return reading.screen.query_one(AxisStrip)


def drawn(reading: Reading) -> list[str]:
    """Its rows as they are shown."""
    found = strip(reading)
    return [found.render_line(y).text.rstrip() for y in range(found.content_size.height)]


async def test_it_shows_where_there_is_room_and_on_demand(opened: Open) -> None:
    async with opened(size=(120, 36)) as reading:
        assert strip(reading).display
        ticks, points, _ = drawn(reading)
        assert "2001" in ticks
        assert "2021" in ticks
        assert points.count(axis.POINT) >= 10
        assert "2001" in str(strip(reading).border_title)
        await reading.press("A")
        assert not strip(reading).display
    async with opened(size=(80, 24)) as reading:
        assert not strip(reading).display
        await reading.press("A")
        assert strip(reading).display


async def test_a_click_goes_to_the_nearest_event(opened: Open) -> None:
    async with opened() as reading:
        region = strip(reading).content_region
        await reading.pilot.click(offset=(region.x + 1, region.y + 1))
        assert reading.event.startswith(("US-led forces", "From 9/11", "9/11"))
        await reading.pilot.click(offset=(region.right - 2, region.y + 1))
        assert reading.event == "Date for final withdrawal"


async def test_a_drag_shows_the_days_dragged_over(opened: Open) -> None:
    async with opened() as reading:
        region = strip(reading).content_region
        everything = len(reading.selection.events)
        await reading.pilot.mouse_down(offset=(region.x + 1, region.y + 1))
        await reading.pilot.hover(offset=(region.x + region.width // 2, region.y + 1))
        await reading.pilot.mouse_up(offset=(region.x + region.width // 2, region.y + 1))
        await reading.pilot.pause()
        days = reading.state.view.days
        assert isinstance(days.first, date)
        assert isinstance(days.last, date)
        assert (days.first.year, days.last.year) in {(2001, 2011), (2001, 2012)}
        assert 0 < len(reading.selection.events) < everything
        await reading.press("escape")
        assert len(reading.selection.events) == everything


async def test_keys_and_the_wheel_zoom_and_the_window_follows(opened: Open) -> None:
    async with opened() as reading:
        await reading.press(">", ">")
        assert reading.state.window
        assert "0 shows all" in str(strip(reading).border_title)
        before = str(strip(reading).border_title)
        await reading.press("2", "g")
        assert str(strip(reading).border_title) != before
        assert "2001" in drawn(reading)[0]
        await reading.press("(", ")", "<", "0")
        assert reading.state.window is None


async def test_lanes_show_who_was_there_when(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("L")
        rows = drawn(reading)
        assert len(rows) == 8
        assert any(row.startswith("Taliban") and axis.POINT in row for row in rows[3:])
        await reading.press("f", *"karzai", "enter")
        assert [row.split("  ")[0] for row in drawn(reading)[3:]] == ["Hamid Karzai"]
        await reading.press("L")
        assert len(drawn(reading)) == 3


async def test_a_text_without_dates_has_an_empty_axis(opened: Open) -> None:
    async with opened("Nothing happened here, and nobody was there.") as reading:
        assert "nothing dated" in str(strip(reading).border_title)
        assert not any(drawn(reading))
        region = strip(reading).content_region
        await reading.pilot.click(offset=(region.x + 1, region.y + 1))
        await reading.press(">", "}", "{")
        assert reading.state.window is None
