"""The words that explain a date: the one place where the reader asks how a date is known."""

from __future__ import annotations

from tui.document.model import Document, Event


def why(document: Document, event: Event) -> str:  # noqa: ARG001 - a rendered message will depend on its language
    """Explain in a sentence why `event` of `document` has its date."""
    return event.basis.words


def anchor(document: Document, event: Event) -> str:  # noqa: ARG001
    """Name the anchor from which the date of `event` was worked out; empty where the words state it all."""
    return event.basis.anchor
