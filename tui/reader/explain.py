"""The words that explain a date: the one place where the reader asks how a date is known."""

from __future__ import annotations

from tui.document.model import Document, Event
from tui.languages import DEFAULT, load


def why(document: Document, event: Event) -> str:
    """Explain in a sentence why `event` of `document` has its date."""
    return load(DEFAULT).messages.explain(document.text, event.basis)


def why_shown(event: Event) -> str:
    """Say what speaks most for and against `event` as one of the main events; empty where nothing was weighed."""
    return load(DEFAULT).messages.explain_salience(event.reasons)
