"""A text, what is known of it, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tui.document.clean import clean
from tui.document.model import Block


@dataclass(frozen=True, slots=True)
class Source:
    """A text as an adapter read it, with what its format says of it.

    `origin` names it to the user; `note` is a warning about how it was read, or empty. `title`, `published` and
    `language` (an ISO 639 code) are empty or None where the format does not give them. `blocks` are given by formats
    that mark their structure; empty ones are found in the text by the parser. Raises ValueError for blocks that
    overlap, are out of order or outside the text, or whose text has yet to be cleaned: their offsets would shift.
    """

    text: str
    origin: str = ""
    note: str = ""
    blocks: tuple[Block, ...] = ()
    title: str = ""
    published: date | None = None
    language: str = ""

    def __post_init__(self) -> None:
        """Check the blocks."""
        if not self.blocks:
            return
        if clean(self.text) != self.text:
            raise ValueError("blocks need a cleaned text")
        inside = all(0 <= block.start < block.end <= len(self.text) for block in self.blocks)
        if not inside or any(before.end > after.start for before, after in pairwise(self.blocks)):
            raise ValueError("blocks overlap, are out of order or outside the text")
