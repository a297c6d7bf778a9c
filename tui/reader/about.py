"""Describe the text itself on a card: what its source says of it, and what was found in it."""

from __future__ import annotations

from collections.abc import Iterator

from tui import labels
from tui.document.model import Document, Inline
from tui.languages import DEFAULT, load
from tui.reader.cards import Marked
from tui.reader.index import Index

_WORDS_OF_ADDRESS = 60
"""Code points of a link's words in a line of the list."""


def about(index: Index, origin: str) -> Iterator[Marked]:
    """Describe the text of `index`, which was read from `origin`."""
    document = index.document
    yield from _line("Published", _published(document))
    yield from _line("Author", document.author or "not given")
    yield from _line("Read from", origin)
    if document.address and document.address != origin:
        yield from _line("Address", document.address)
    yield from _line("Language", document.language)
    yield from _line("Length", f"{len(document.text):,} characters in {len(document.blocks):,} paragraphs")
    yield from _line("Events", f"{len(document.events):,}, of which {index.main:,} are main ones")
    yield from _line("Names", f"{len(document.entities):,}")
    yield from _line("Links", f"{len(index.links):,}")


def _line(name: str, words: str) -> Iterator[Marked]:
    yield f"{name:<11}", "count"
    yield words + "\n", ""


def _published(document: Document) -> str:
    """Say the day of publication and how it is known."""
    if document.published is None:
        return "unknown; --date YYYY-MM-DD gives it"
    day = labels.span(document.published, document.published)
    if document.publication is None:
        return day
    return f"{day} ({load(DEFAULT).messages.explain_publication(document.text, document.publication)})"


def link_line(document: Document, link: Inline) -> str:
    """Word a link in a line: its words and where it leads."""
    words = " ".join(document.text[link.start : link.end].split())[:_WORDS_OF_ADDRESS]
    return link.address if words == link.address else f"{words}  {link.address}"
