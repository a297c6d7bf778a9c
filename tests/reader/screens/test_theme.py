"""Choosing a theme: shown at once, remembered, and broken ones passed over."""

from __future__ import annotations

from tests.reader.conftest import Open
from tui import themes
from tui.state.memory import Memory


async def test_themes_change_at_once_and_are_remembered(opened: Open) -> None:
    async with opened() as reading:
        before = reading.app.palette.base
        await reading.press("T", "j", "enter")
        assert reading.app.theme in themes.names()
        assert reading.app.theme != "ink"
        assert reading.pane("article").palette.base != before
        assert Memory().theme == reading.app.theme
        await reading.press("t")
        chosen = reading.app.theme
        await reading.press("T", "k", "escape")
        assert reading.app.theme == chosen


async def test_a_broken_theme_is_reported_and_passed_over(opened: Open, notices: list[str]) -> None:
    themes.user_folder().mkdir(parents=True)
    (themes.user_folder() / "jinx.yaml").write_text("title: [")
    async with opened() as reading:
        await reading.press("t")
        assert reading.app.theme == "mono"
        assert any("jinx.yaml" in notice for notice in notices)
