"""Builder of references to the past, present or future without a date."""

from __future__ import annotations

from tui.document.dates.candidate import Meaning
from tui.document.dates.parsers.match import Built, Match


def reference(match: Match) -> Built | None:
    """ "now", "recently", "soon", "the future"."""
    value = match.arguments.get("value") or next(
        (match.text(name) for name in ("PRESENT", "PASTWORD", "FUTUREWORD") if match.has(name)), ""
    )
    return "DATE", Meaning(value=value)
