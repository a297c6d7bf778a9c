"""The texts read before: listed, and opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.reader.conftest import Open, Reading
from tui import themes
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.reader.app import ReaderApp
from tui.reader.opening import Opening, open_text
from tui.reader.screens.recent import RecentScreen, line
from tui.state.memory import Memory
from tui.state.texts import Recent, TextMemory

TEXTS = {"one.txt": "The mill burned on 3 May 1904.\n", "two.txt": "The bridge fell on 9 June 1911.\n"}


def reader(folder: Path, *names: str) -> ReaderApp:
    """A reader of the texts `names`, which can open others."""
    texts = TextMemory(folder)

    def open_one(names: Sequence[str]) -> Opening:
        keys = [Path(name).name for name in names]
        if not TEXTS.keys() >= set(keys):
            raise Problem(f"{keys[0]}: No such file")
        return open_text(keys[0], ParseRequest("".join(TEXTS[key] for key in keys)), texts=texts, names=names)

    return ReaderApp(open_one(names), themes.load("ink"), Memory(folder / "m.json"), open_other=open_one)


async def settle(now: Reading) -> None:
    await now.pilot.pause()
    await now.app.workers.wait_for_complete()
    await now.pilot.pause()


async def test_a_text_read_before_is_opened(tmp_path: Path) -> None:
    app = reader(tmp_path, "one.txt")
    async with app.run_test(size=(100, 24)) as pilot:
        await settle(Reading(app, pilot))
    app = reader(tmp_path, "two.txt")
    async with app.run_test(size=(100, 24)) as pilot:
        now = Reading(app, pilot)
        await settle(now)
        assert "bridge" in now.text("article")
        await now.press("R")
        assert isinstance(app.screen, RecentScreen)
        at = next(n for n in range(2) if "one.txt" in str(app.screen.list.get_option_at_index(n).prompt))
        app.screen.list.highlighted = at
        await now.press("enter")
        await settle(now)
        assert "mill" in now.text("article")
        assert now.event
        assert len(app.screen_stack) == 1
        await now.press("q")


async def test_all_texts_of_a_library_are_opened_again(tmp_path: Path) -> None:
    app = reader(tmp_path, "one.txt", "two.txt")
    async with app.run_test(size=(100, 24)) as pilot:
        await settle(Reading(app, pilot))
    [recent] = TextMemory(tmp_path).recent()
    assert recent.origin == "one.txt and 1 more"
    assert recent.names == ("one.txt", "two.txt")
    app = reader(tmp_path, "two.txt")
    async with app.run_test(size=(100, 24)) as pilot:
        now = Reading(app, pilot)
        await settle(now)
        app.open_text(recent.names)
        await settle(now)
        assert "mill" in now.text("article")
        assert "bridge" in now.text("article")


async def test_a_text_that_is_gone_is_said(tmp_path: Path, notices: list[str]) -> None:
    app = reader(tmp_path, "one.txt")
    async with app.run_test(size=(100, 24)) as pilot:
        now = Reading(app, pilot)
        await settle(now)
        app.open_text(["three.txt"])
        await settle(now)
        assert notices == ["three.txt: No such file"]
        assert "mill" in now.text("article")


async def test_without_a_memory_it_says_so(opened: Open, notices: list[str]) -> None:
    async with opened("One.") as reading:
        await reading.press("R")
        assert notices == ["No text is remembered yet."]


def test_a_line_names_the_text_and_how_far_it_was_read() -> None:
    assert line(Recent("2026-01-01T00:00:00", "/a/b.txt", "The mill", 0.5)) == " 50%  The mill · /a/b.txt"
    assert line(Recent("2026-01-01T00:00:00", "/a/b\x1b.txt", "", 1)) == "100%  /a/b\N{REPLACEMENT CHARACTER}.txt"
