"""The outline: the headings of the text, the one that is being read under the cursor; Enter goes to one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from textual.content import Content
from textual.widgets.option_list import Option

from tui.document.model import Block, Document
from tui.reader.screens.overlay import ListOverlay

_INDENT = "  "
_DEEPEST = 6


def headings(document: Document) -> list[Block]:
    """Return the title and the headings of `document`, in text order."""
    return [block for block in document.blocks if block.kind in ("title", "heading")]


def heading_at(found: Sequence[Block], offset: int) -> int:
    """Return the number of the heading of `found` that `offset` stands under; 0 before the first."""
    return max(0, bisect_right(found, offset, key=lambda block: block.start) - 1)


def line(document: Document, block: Block) -> str:
    """Word a heading in a line, indented by its level."""
    words = " ".join(document.text[block.start : block.end].split())
    return _INDENT * min(_DEEPEST, max(0, block.level - 1)) + words


class OutlineScreen(ListOverlay):
    """A list of headings."""

    DEFAULT_CSS = """
    OutlineScreen { align: left top; }
    OutlineScreen > OptionList { width: 60%; max-width: 70; }
    """

    def __init__(self, document: Document, offset: int, go: Callable[[int], None]) -> None:
        """List the headings of `document`; `offset` is where one reads, and `go` is given that of the one chosen."""
        found = headings(document)
        super().__init__("Outline", *(Option(Content(line(document, one)), id=str(one.start)) for one in found))
        self.list.highlighted = heading_at(found, offset)
        self._go = go

    def chosen(self, name: str) -> None:
        """Go to the heading."""
        self._go(int(name))
