"""The links of the text with their addresses: Enter goes to one in the text, y copies its address."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from tui.reader.about import link_line
from tui.reader.index import Index
from tui.reader.screens.overlay import ListOverlay


class LinksScreen(ListOverlay):
    """A list of links, the first that is in view under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("y", "copy", show=False)]
    DEFAULT_CSS = """
    LinksScreen { align: center middle; }
    LinksScreen > OptionList { width: 80%; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self, index: Index, offset: int, go: Callable[[int], object], copy: Callable[[str], object]) -> None:
        """List the links of `index`, which has some; `offset` is the first in view.

        `go` is given the offset of the one chosen, `copy` its address.
        """
        self._found = index.links
        options = (
            Option(Content(link_line(index.document, one)), id=str(number)) for number, one in enumerate(self._found)
        )
        super().__init__("Links", *options)
        self.list.border_subtitle = Content("Enter goes there · y copies the address · Esc closes")
        here = bisect_left(self._found, offset, key=lambda one: one.start)
        self.list.highlighted = min(here, len(self._found) - 1)
        self._go, self._copy = go, copy

    def chosen(self, name: str) -> None:
        """Go to the link."""
        self._go(self._found[int(name)].start)

    def action_copy(self) -> None:
        """Copy the address of the link under the cursor, and close."""
        at = self.list.highlighted
        if at is not None and self.app.screen is self:
            self.dismiss()
            self._copy(self._found[at].address)
