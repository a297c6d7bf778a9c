"""Builders of English references to the past, present or future without a date, and of sets and lengths like them."""

from __future__ import annotations

from tui.document.dates.match import Builder, Built, Match
from tui.document.dates.meaning import Fixed
from tui.languages.en.dates.words import AFTER_SOON, TIME_LEADS


def reference(value: str) -> Builder:
    """Return a builder of references with one TIMEX3 value, whatever the words: "these days" is PRESENT_REF."""
    built: Built = ("DATE", Fixed(value))
    return lambda _match: built


def recently(match: Match) -> Built | None:
    """Build the near past: "recent", "recently"."""
    if match.has("recent") and match.before() == "most":
        return None
    return "DATE", Fixed("PAST_REF")


def soon(match: Match) -> Built | None:
    """Build the near future, unless the words say what came soon after something."""
    if match.before() == "as" or match.after() in AFTER_SOON:
        return None
    return "DATE", Fixed("FUTURE_REF")


def this_time(match: Match) -> Built | None:
    """Build a reference to the time in focus: "by this time"."""
    before = match.before()
    if match.has("the") and not match.has("same") and before not in ("at", "of"):
        return None
    if match.has("this", "that") and match.has("time") and before not in TIME_LEADS:
        return None  # "this time the army held"
    return "DATE", Fixed("PRESENT_REF")


def part_set(match: Match) -> Built | None:
    """Build a part of any day: "at night"."""
    if match.before() not in ("at", "by", "every", "each"):
        return None
    part = match.text("PART") or match.text("PARTS")
    return "SET", Fixed(f"XXXX-XX-XXT{part}")


def vague_length(_match: Match) -> Built | None:
    """Build a length of time that nothing measures: "a while"."""
    return "DURATION", Fixed("PXX")
