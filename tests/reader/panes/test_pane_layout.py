"""Which panes are shown, and which one has the keys."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open, Reading
from tui.reader import intents as ask


async def test_tab_goes_round_the_panes(opened: Open) -> None:
    async with opened() as reading:
        seen = []
        for _ in range(4):
            await reading.press("tab")
            seen.append(reading.focus)
        assert seen == ["timeline", "entities", "article", "timeline"]
        await reading.press("shift+tab")
        assert reading.focus == "article"


async def test_search_shows_the_article_where_there_is_room_for_one_pane(opened: Open) -> None:
    async with opened(size=(60, 24)) as reading:
        await reading.press("2", "slash", *"karzai")
        assert reading.pane("article").display
        assert "Karzai" in reading.text("article")
        await reading.press("escape")
        assert reading.focus == "timeline"


async def test_zoom_and_small_screens_show_one_pane(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "z")
        assert not reading.pane("article").display
        assert reading.pane("timeline").size.width > 100
        await reading.press("tab", "tab")
        assert reading.pane("article").display
        await reading.press("z")
        assert reading.pane("timeline").display
    async with opened(size=(50, 20)) as reading:
        assert not reading.pane("timeline").display
        await reading.press("2")
        assert reading.focus == "timeline"
        assert not reading.pane("article").display


def widths(reading: Reading) -> tuple[int, int]:
    """The columns of the article and of the timeline."""
    return reading.pane("article").outer_size.width, reading.pane("timeline").outer_size.width


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)])
async def test_keys_move_the_borders(size: tuple[int, int], opened: Open) -> None:
    async with opened(size=size) as reading:
        article, _ = before = widths(reading)
        names = reading.pane("entities").outer_size
        await reading.press("shift+left")
        assert widths(reading)[0] < article
        await reading.press("shift+right", "shift+right")
        assert widths(reading)[0] > article
        await reading.press("shift+down")
        after = reading.pane("entities").outer_size
        assert (after.width if size[0] >= 140 else after.height) < (names.width if size[0] >= 140 else names.height)
        reading.screen.session.post(ask.MoveBorder("side", 99))
        reading.screen.session.post(ask.MoveBorder("timeline", 1))
        await reading.press("shift+left", "shift+up")
        assert widths(reading)[0] >= 20
        assert reading.pane("timeline").outer_size.height >= 4
        await reading.press("vertical_line")
        assert widths(reading) == before
        assert reading.pane("entities").outer_size == names


async def test_a_border_is_dragged(opened: Open) -> None:
    async with opened() as reading:
        side = reading.screen.query_one("#side").region
        await reading.pilot.mouse_down(offset=(side.x, 10))
        await reading.pilot.hover(offset=(side.x - 20, 12))
        await reading.pilot.mouse_up(offset=(side.x - 20, 12))
        await reading.press()
        assert abs(reading.screen.query_one("#side").region.x - (side.x - 20)) <= 1
        assert reading.state.selected is None
        names = reading.screen.query_one("#sidebar").region
        await reading.pilot.mouse_down(offset=(names.x + 10, names.y))
        await reading.pilot.hover(offset=(names.x + 10, names.y - 6))
        await reading.pilot.mouse_up(offset=(names.x + 10, names.y - 6))
        await reading.press()
        assert abs(reading.screen.query_one("#sidebar").region.y - (names.y - 6)) <= 1
        await reading.pilot.hover(offset=(10, 10))  # let go
        assert abs(reading.screen.query_one("#sidebar").region.y - (names.y - 6)) <= 1


async def test_moved_borders_follow_the_screen(opened: Open) -> None:
    async with opened() as reading:
        await reading.press(*["shift+left"] * 3)
        share = widths(reading)[0] / 120
        await reading.pilot.resize_terminal(100, 30)
        await reading.press()
        assert abs(widths(reading)[0] / 100 - share) < 0.03
        await reading.pilot.resize_terminal(60, 30)
        await reading.press()
        assert widths(reading)[0] == 60
        await reading.press("shift+left")
        assert "one pane" in reading.line("why")
        await reading.press("2", "3", "1")
        await reading.pilot.resize_terminal(120, 36)
        await reading.press("z")
        assert widths(reading)[0] == 120
        await reading.press("z")
        assert abs(widths(reading)[0] / 120 - share) < 0.03
