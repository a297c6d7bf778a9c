"""A text, what is known of it, and where it came from."""

from __future__ import annotations

from datetime import date

from tui.document.basis import PublicationRule
from tui.document.model import Block, Inline
from tui.document.parse import check_blocks
from tui.document.record import record


@record
class Source:
    """A text as an adapter read it, with what its format says of it.

    `origin` names it to the user; `note` is a warning about how it was read, or empty. `title`, `published` and
    `language` (an ISO 639 code), `author` and `address` are empty or None where the format does not give them;
    `rule` says where `published` stands. `entries` are the texts of a feed one by one; `text` has all of them.
    `blocks` are given by formats that mark their structure; where there are none, the parser finds them. Raises
    ValueError for blocks that do not fit the text (see check_blocks).
    """

    text: str
    origin: str = ""
    note: str = ""
    blocks: tuple[Block, ...] = ()
    title: str = ""
    published: date | None = None
    language: str = ""
    author: str = ""
    address: str = ""
    rule: PublicationRule = PublicationRule.METADATA
    inlines: tuple[Inline, ...] = ()
    entries: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        """Check the blocks."""
        check_blocks(self.text, self.blocks)
