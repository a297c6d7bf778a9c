"""Builder of references to the past, present or future without a date."""

from __future__ import annotations

from tui.document.dates.candidate import Meaning
from tui.document.dates.english.words import AFTER_SOON, TIME_LEADS
from tui.document.dates.parsers.match import Built, Match


def reference(match: Match) -> Built | None:
    """ "now", "recently", "soon", "the future"."""
    value = match.arguments.get("value") or next(
        (match.text(name) for name in ("PRESENT", "PASTWORD", "FUTUREWORD") if match.has(name)), ""
    )
    return "DATE", Meaning(value=value)


def recently(match: Match) -> Built | None:
    """The near past: "recent", "recently"."""
    if match.has("recent") and match.before() == "most":
        return None
    return "DATE", Meaning(value="PAST_REF")


def soon(match: Match) -> Built | None:
    """The near future, unless the words tell what came soon after something."""
    if match.before() == "as" or match.after() in AFTER_SOON:
        return None
    return "DATE", Meaning(value="FUTURE_REF")


def this_time(match: Match) -> Built | None:
    """A reference to the time the story is at: "by this time"."""
    before = match.before()
    if match.has("the") and not match.has("same") and before not in ("at", "of"):
        return None
    if match.has("this", "that") and match.has("time") and before not in TIME_LEADS:
        return None  # "this time the army held"
    return "DATE", Meaning(value="PRESENT_REF")


def part_set(match: Match) -> Built | None:
    """A part of any day: "at night"."""
    if match.before() not in ("at", "by", "every", "each"):
        return None
    part = match.text("PART") or match.text("PARTS")
    return "SET", Meaning(value=f"XXXX-XX-XXT{part}")


def vague_length(_match: Match) -> Built | None:
    """A length of time that nothing measures: "a while"."""
    return "DURATION", Meaning(value="PXX")
