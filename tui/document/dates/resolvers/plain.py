"""Resolves what needs no calendar: sets and references, lengths of time, the present of whoever speaks."""

from __future__ import annotations

from tui.document.basis import Rule
from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import duration_value

_REFERENCES = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))


def resolve_value(candidate: Candidate, _clock: Clock) -> Resolved | None:
    """A set, a reference, or a date that was converted from another calendar."""
    value = candidate.meaning.value
    if not value:
        return None
    if candidate.type == "SET":
        return Resolved(value, Rule.SET)
    if candidate.type == "DURATION":
        return Resolved(value, Rule.DURATION)
    return Resolved(value, Rule.REFERENCE if value in _REFERENCES else Rule.CONVERTED)


def resolve_length(candidate: Candidate, _clock: Clock) -> Resolved | None:
    """A length of time, or a distance that no number measures."""
    meaning = candidate.meaning
    if meaning.vague:
        return Resolved("PAST_REF" if meaning.vague < 0 else "FUTURE_REF", Rule.REFERENCE)
    if candidate.type != "DURATION":
        return None
    return Resolved(duration_value(meaning.count, meaning.unit), Rule.DURATION)


def resolve_present(candidate: Candidate, clock: Clock) -> Resolved | None:
    """ "today" in a narrative, which is the day of whoever speaks and not of the story."""
    meaning = candidate.meaning
    if clock.narrative and meaning.anchor == "publication" and (meaning.unit, meaning.step) == ("day", 0):
        return Resolved("PRESENT_REF", Rule.REFERENCE)
    return None
