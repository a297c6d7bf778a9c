"""The text itself as an entry of BibTeX."""

from __future__ import annotations

from typing import TextIO

from tui.document.model import Document
from tui.exports import citation


def write(document: Document, out: TextIO) -> None:
    """Write the entry."""
    out.write(citation.bibtex(document, document.title or "text") + "\n")
