"""Reading a text again: by a key, or whenever its file changes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.reader.conftest import Reading
from tui import themes
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.reader.parsing import Parsing
from tui.reader.screens.rereading import version
from tui.state.memory import Memory
from tui.state.texts import TextMemory

TEXT = "\n\n".join(f"Paragraph {number}: Ada Brook sold the mill on {number} May 1904." for number in range(1, 29))
NEWER = "The news of the day.\n\n" + TEXT + "\n\nOn 3 June 1905 it burned."


@asynccontextmanager
async def reading(path: Path, *, watch: bool = False) -> AsyncIterator[Reading]:
    """A reader of the file at `path`."""

    def again() -> ParseRequest:
        try:
            return ParseRequest(path.read_text())
        except OSError as error:
            raise Problem(f"{path.name}: {error.strerror}") from error

    opening = open_text(
        str(path), again(), texts=TextMemory(path.parent / "texts"), again=again, watched=path if watch else None
    )
    app = ReaderApp(opening, themes.load("ink"), Memory(path.parent / "memory.json"))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield Reading(app, pilot)


async def settle(now: Reading) -> None:
    await now.pilot.pause()
    await now.app.workers.wait_for_complete()
    await now.pilot.pause()


async def test_a_changed_text_is_read_again_at_the_same_words(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT)
    async with reading(path) as now:
        await now.press("d", "d", "d", "m", *"here", "enter")
        top, event = now.rows("article")[1], now.event
        path.write_text(NEWER)
        await now.press("r")
        await settle(now)
        assert "Read again: " in now.line("why")
        assert now.rows("article")[1] == top
        assert now.event == event
        (mark,) = now.state.bookmarks
        assert NEWER[mark.offset :].startswith("Paragraph") or "Ada Brook" in NEWER[mark.offset :][:60]
        assert any(one.earliest and one.earliest.year == 1905 for one in now.index.document.events)
        await now.press("r")
        await settle(now)
        assert "what it was" in now.line("why")
    assert [one.note for one in TextMemory(tmp_path / "texts").bookmarks(_key(NEWER))] == ["here"]


def _key(text: str) -> str:
    from tui.state.texts import key_of

    return key_of(text)


async def test_what_is_gone_is_said_and_what_was_read_stays(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT)
    async with reading(path) as now:
        path.unlink()
        await now.press("r")
        await settle(now)
        assert "No such file" in now.line("why")
        assert "Paragraph 1" in now.text("article")


async def test_standard_input_can_not_be_read_again() -> None:
    app = ReaderApp(open_text("standard input", ParseRequest(TEXT)), themes.load("ink"), Memory())
    async with app.run_test(size=(100, 24)) as pilot:
        now = Reading(app, pilot)
        await settle(now)
        await now.press("r")
        assert "can't be read again" in now.line("why")


async def test_a_watched_file_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text(TEXT)
    async with reading(path, watch=True) as now:
        path.write_text(NEWER)
        for _ in range(40):
            await now.pilot.pause(0.1)
            if "Read again" in now.line("why"):
                break
        assert "Read again" in now.line("why")
        path.unlink()
        await now.pilot.pause(1.2)
        assert "burned" in now.index.document.text


def test_a_file_that_is_gone_has_no_version(tmp_path: Path) -> None:
    assert version(tmp_path / "none") is None
    assert version(None) is None
    assert version(tmp_path) is not None


async def test_the_parse_of_a_long_text_is_stopped_and_begun_again(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_text("\n\n".join([TEXT] * 600))
    opening = open_text(str(path), ParseRequest(path.read_text()), again=lambda: ParseRequest(path.read_text()))
    app = ReaderApp(opening, themes.load("ink"), Memory(tmp_path / "memory.json"))
    async with app.run_test(size=(100, 24)) as pilot:
        await pilot.pause()
        now = Reading(app, pilot)
        await now.press("r")
        assert "still being read" in now.line("why")
        await now.press("X")
        assert "Stopped" in now.line("why")
        now.screen.post_message(Parsing(0.9))  # still under way when it was stopped
        await now.pilot.pause()
        assert "Stopped" in now.line("why")
        assert now.state.parse != "running"
        await settle(now)
        assert "not available" in str(now.pane("timeline").border_title) or "part" in str(
            now.pane("timeline").border_title
        )
        await now.press("X")
        assert "Nothing is being looked for" in now.line("why")
        path.write_text(TEXT)
        await now.press("r")
        await settle(now)
        assert now.state.parse == "done"
        assert now.event
