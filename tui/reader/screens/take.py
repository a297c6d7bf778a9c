"""Choose what to copy from a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets.option_list import Option

from tui.reader.screens.overlay import ListOverlay


class TakeScreen(ListOverlay):
    """A list of ways to copy; Enter takes the one under the cursor, Esc none."""

    def __init__(self, ways: Sequence[str], take: Callable[[str], None]) -> None:
        """Choose among `ways`; `take` is given the one chosen."""
        super().__init__("Copy", *(Option(Content(way), id=way) for way in ways))
        self._take = take

    def chosen(self, name: str) -> None:
        """Copy in that way."""
        self._take(name)
