"""Bookmarks and views with names: kept, listed, gone to, taken away."""

from __future__ import annotations

from pathlib import Path

from tests.reader.conftest import Open
from tui import themes
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.reader.screens.reading import ReadingScreen
from tui.state.memory import Memory
from tui.state.texts import TextMemory

TEXT = "\n\n".join(f"Paragraph {number}: Ada Brook sold the mill on {number} May 1904." for number in range(1, 29))


async def test_bookmarks_are_listed_gone_to_and_taken_away(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("apostrophe")
        assert "No bookmarks yet" in reading.line("why")
        await reading.press("m", *"start", "enter", "G", "m", "enter")
        assert len(reading.state.bookmarks) == 2
        assert any(row.lstrip().startswith("»") for row in reading.rows("article"))
        await reading.press("apostrophe", "enter")
        assert reading.state.place < 1000
        await reading.press("apostrophe", "j", "delete")
        assert [mark.note for mark in reading.state.bookmarks] == ["start"]
        await reading.press("d")
        assert not reading.state.bookmarks
        assert reading.app.screen is reading.screen


async def read(folder: Path, *keys: str) -> ReadingScreen:
    """Open TEXT with the memory in `folder`, press `keys` and quit; the screen as it was."""
    opening = open_text("mill.txt", ParseRequest(TEXT), texts=TextMemory(folder))
    app = ReaderApp(opening, themes.load("ink"), Memory(folder / "m.json"))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        screen = app.screen_stack[0]
        assert isinstance(screen, ReadingScreen)
    return screen


async def test_who_is_new_here_is_told_where_to_begin(tmp_path: Path) -> None:
    assert "New here?" in (await read(tmp_path)).session.state.notice
    assert "New here?" not in (await read(tmp_path)).session.state.notice


async def test_a_text_is_opened_where_it_was_left(tmp_path: Path) -> None:
    left = (await read(tmp_path, "plus", "G", "m", *"end", "enter", "F", *"mill", "enter", "A")).session.state
    found = (await read(tmp_path)).session.state
    assert len(left.bookmarks) == 1
    assert found.axis == left.axis == "on"
    assert (found.place, found.event, found.view) == (left.place, left.event, left.view)
    assert found.bookmarks == left.bookmarks
    assert [recent.origin for recent in TextMemory(tmp_path).recent()] == ["mill.txt"]


async def test_a_filter_is_kept_by_name_and_shown_again(tmp_path: Path) -> None:
    kept = (await read(tmp_path, "F", *"3 may 1904, mill", "enter", "M", *"first", "enter")).session.state
    assert [one.name for one in kept.named] == ["first"]
    again = (await read(tmp_path, "escape", "quotation_mark", "enter")).session.state
    assert again.view == kept.named[0].view
    gone = (await read(tmp_path, "quotation_mark", "delete", "quotation_mark")).session.state
    assert gone.named == ()
    assert "Nothing has a name yet" in gone.notice
