"""How it looks: a few whole screens, in wide and narrow terminals, dark, light and with the terminal's colours."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Protocol

import pytest
from textual.app import App
from textual.pilot import Pilot

from tui import themes
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.resources import SEED, seed_article
from tui.state.memory import Memory


class Compare(Protocol):
    """The fixture of pytest-textual-snapshot."""

    def __call__(self, app: App[None], *, terminal_size: tuple[int, int], run_before: object) -> bool: ...


def reader(theme: str, memory: Path, keys: Sequence[str]) -> tuple[ReaderApp, Callable[[Pilot[None]], Awaitable[None]]]:
    """The reader on the bundled article, and what to do in it before the picture is taken."""
    request = ParseRequest(seed_article().read_text(encoding="utf-8"))
    app = ReaderApp(open_text(SEED, request), themes.load(theme), Memory(memory))

    async def use(pilot: Pilot[None]) -> None:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

    return app, use


def test_picture(snap_compare: Compare, tmp_path: Path) -> None:
    """The picture at the head of the README."""
    keys = [":", *"13 nov 2001", "enter", "2"]
    app, use = reader("ink", tmp_path / "memory.json", keys)
    assert snap_compare(app, terminal_size=(130, 38), run_before=use)


@pytest.mark.parametrize(
    ("theme", "size", "keys"),
    [
        pytest.param("paper", (80, 24), ["2", "g", "j", "j"], id="light"),
        pytest.param("contrast", (160, 45), ["f", *"karzai", "enter"], id="wide"),
        pytest.param("terminal", (100, 30), ["slash", *"kabul"], id="searching"),
        pytest.param("ink", (80, 24), ["question_mark"], id="help"),
        pytest.param("sepia", (50, 16), ["3", "j", "i"], id="small"),
    ],
)
def test_looks(snap_compare: Compare, tmp_path: Path, theme: str, size: tuple[int, int], keys: list[str]) -> None:
    app, use = reader(theme, tmp_path / "memory.json", keys)
    assert snap_compare(app, terminal_size=size, run_before=use)
