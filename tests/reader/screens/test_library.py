"""The texts of a library: listed, gone to, shown alone."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.test_library import REQUEST
from tests.reader.conftest import Open
from tui import themes
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.reader.screens.library import LibraryScreen
from tui.reader.screens.reading import ReadingScreen
from tui.state.memory import Memory


async def test_texts_are_listed_gone_to_and_shown_alone(tmp_path: Path) -> None:
    app = ReaderApp(open_text("texts", REQUEST), themes.load("ink"), Memory(tmp_path / "m.json"))
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        await pilot.press("plus", "plus", "plus")
        whole = len(screen.session.index.selection(screen.session.state.view).events)
        await pilot.press("B")
        assert isinstance(app.screen, LibraryScreen)
        assert app.screen.list.highlighted == 0
        await pilot.press("j", "j", "enter")
        await pilot.pause()
        parts = screen.session.index.sources.parts
        rows = screen.session.index.viewport(screen.session.state.page).rows(screen.session.state.place)
        assert rows[0].start <= parts[2].start < rows[-1].end
        await pilot.press("B", "x")
        assert len(screen.session.state.view.texts) == 1
        shown = screen.session.index.selection(screen.session.state.view).events
        assert 0 < len(shown) < whole
        await pilot.press("backspace")
        assert not screen.session.state.view.texts
        await pilot.press("W")
        assert len(screen.session.state.view.texts) == 1
        await pilot.press("W")
        assert not screen.session.state.view.texts


async def test_one_text_is_no_library(opened: Open) -> None:
    for key in ("B", "W"):
        async with opened() as reading:
            await reading.press(key)
            assert "This is one text" in reading.line("why")
