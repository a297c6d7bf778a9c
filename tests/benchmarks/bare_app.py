"""The baseline of the start-up benchmark: the least three-pane Textual app for a text. `python bare_app.py FILE`."""

from __future__ import annotations

import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import OptionList, Static, Tree


class BareApp(App[None]):
    """A text, a list and a tree."""

    CSS = "#text { width: 2fr; } #side { width: 1fr; }"

    def compose(self) -> ComposeResult:
        """The three panes."""
        with Horizontal():
            with VerticalScroll(id="text"):
                yield Static(Path(sys.argv[1]).read_text(encoding="utf-8"), markup=False)
            with Vertical(id="side"):
                yield OptionList(*(f"event {number}" for number in range(60)))
                tree: Tree[None] = Tree("names")
                for number in range(90):
                    tree.root.add_leaf(f"name {number}")
                tree.root.expand()
                yield tree


if __name__ == "__main__":
    BareApp().run()
