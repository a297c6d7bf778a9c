"""The count and the unit of a quantity of time."""

from __future__ import annotations

from tui.document.dates.match import Match


def count_of(match: Match) -> float | None:
    """Return the count of a quantity ("three", "a", "a couple of", "two and a half"); None if vague ("several")."""
    if match.has("dozen"):
        return 12
    if match.has("couple"):
        return 2
    number = match.number("NUM")
    if match.has("half") and match.has("A") and match.has("UNIT") and match.tokens.word(match.end - 1) == "half":
        return 1.5  # "a year and a half"
    if match.has("half"):
        return (number or 0) + 0.5
    if number is not None:
        return number
    if match.has("SOME", "few"):
        return match.number("SOME") or None
    return 1 if match.has("A") else None


def unit_of(match: Match) -> str:
    """Return the name of the unit."""
    return match.text("UNIT") or match.text("UNITS") or ("fortnight" if match.has("fortnight") else "")
