"""What is known of the text itself, in a line: when it was published and how that is known, by whom, and where."""

from __future__ import annotations

from tui import labels
from tui.document.model import Document
from tui.languages import DEFAULT, load


def published(document: Document) -> str:
    """Word the publication date of `document`."""
    day = document.published
    return f"published {labels.span(day, day)}" if day else "no publication date"


def provenance(document: Document) -> str:
    """Word how the publication date of `document` is known, its author and its address; "" where nothing is known."""
    how = load(DEFAULT).messages.explain_publication
    basis = document.publication
    parts = (
        f"date: {how(document.text, basis)}" if document.published and basis else "",
        f"author: {document.author}" if document.author else "",
        document.address,
    )
    return " · ".join(filter(None, parts))


def whole(document: Document) -> str:
    """Word all of it."""
    known = f"{published(document)[:1].upper()}{published(document)[1:]}"
    return " · ".join(filter(None, (known, provenance(document))))
