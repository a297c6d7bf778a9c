"""How it looks: a few whole screens, in wide and narrow terminals, dark, light and with the terminal's colours."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest
from textual.app import App
from textual.pilot import Pilot

from tui import themes
from tui.reader.app import ReaderApp
from tui.resources import SEED, seed_article
from tui.sources import Source
from tui.state.memory import Memory


class Compare(Protocol):
    """The fixture of pytest-textual-snapshot."""

    def __call__(
        self, app: App[None], *, terminal_size: tuple[int, int], run_before: object
    ) -> bool: ...


@pytest.mark.parametrize(
    ("theme", "size", "keys"),
    [
        ("ink", (120, 36), []),
        ("paper", (80, 24), ["2", "g", "j", "j"]),
        ("contrast", (160, 45), ["f", *"karzai", "enter"]),
        ("terminal", (100, 30), ["slash", *"kabul"]),
        ("ink", (80, 24), ["question_mark"]),
        ("sepia", (50, 16), ["3", "j", "i"]),
    ],
)
def test_looks(snap_compare: Compare, tmp_path: Path, theme: str, size: tuple[int, int], keys: list[str]) -> None:
    source = Source(seed_article().read_text(encoding="utf-8"), SEED)
    app = ReaderApp(source, None, themes.load(theme), Memory(tmp_path / "memory.json"))

    async def use(pilot: Pilot[None]) -> None:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=use)
