"""Which panes are shown, and which one has the keys."""

from __future__ import annotations

from tests.reader.conftest import Open


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
