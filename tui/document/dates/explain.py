"""The table that explains the dates of a document: each time expression with its value and the reason for it."""

from __future__ import annotations

from tui.document.calendar import Day
from tui.document.messages import Explain
from tui.document.model import Document

HEADINGS = ("expression", "type", "value", "earliest", "latest", "precision", "basis")


def rows(document: Document, explain: Explain) -> list[tuple[str, str, str, str, str, str, str]]:
    """Make a row of the columns HEADINGS for each expression, in text order; unknown cells are empty."""
    return [
        (
            " ".join(document.text[time.start : time.end].split()),
            time.type,
            time.value,
            _day(time.earliest),
            _day(time.latest),
            f"{time.precision}, {time.modifier}" if time.modifier else time.precision,
            explain(document.text, time.basis),
        )
        for time in document.times
    ]


def _day(day: Day | None) -> str:
    return day.isoformat() if day is not None else ""
