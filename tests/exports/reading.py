"""What the tests of formats have in common: a document written, and read again as XML."""

from __future__ import annotations

from xml.etree import ElementTree

from tui.document import Document
from tui.exports import FORMATS, written


def of(name: str, document: Document) -> str:
    """What the format `name` makes of `document`."""
    return written(FORMATS[name], document).decode()


def dated(document: Document) -> int:
    """How many events lie on the calendar."""
    return sum(event.earliest is not None or event.latest is not None for event in document.events)


def tree(words: str) -> ElementTree.Element:
    """Read XML."""
    return ElementTree.fromstring(words)  # noqa: S314 - our own
