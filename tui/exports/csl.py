"""The text itself as CSL JSON, for a reference manager."""

from __future__ import annotations

from typing import TextIO

from tui.document.model import Document
from tui.exports import citation


def write(document: Document, out: TextIO) -> None:
    """Write the item."""
    out.write(citation.csl_json(document, document.title or "text") + "\n")
