"""Resolves what needs no calendar: sets and references, lengths of time, the present of whoever speaks."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.values import duration_value

_REFERENCES = {
    "PRESENT_REF": "the present, without a date",
    "PAST_REF": "the past, without a date",
    "FUTURE_REF": "the future, without a date",
}


def resolve_value(candidate: Candidate, _clock: Clock) -> Resolved | None:
    """A set, a reference, or a date that was converted from another calendar."""
    value = candidate.meaning.value
    if not value:
        return None
    if candidate.type == "SET":
        return Resolved(value, "happens again and again")
    if candidate.type == "DURATION":
        return Resolved(value, "a length of time that nothing measures")
    calendar = candidate.rule.removesuffix(" date").removesuffix(" year")
    return Resolved(value, _REFERENCES.get(value, f"converted from the {calendar} calendar"))


def resolve_length(candidate: Candidate, _clock: Clock) -> Resolved | None:
    """A length of time, or a distance that no number measures."""
    meaning = candidate.meaning
    if meaning.vague:
        return Resolved("PAST_REF" if meaning.vague < 0 else "FUTURE_REF", "no number says how far")
    if candidate.type != "DURATION":
        return None
    return Resolved(duration_value(meaning.count, meaning.unit), "a length of time")


def resolve_present(candidate: Candidate, clock: Clock) -> Resolved | None:
    """ "today" in a narrative, which is the day of whoever speaks and not of the story."""
    meaning = candidate.meaning
    if clock.narrative and meaning.anchor == "publication" and (meaning.unit, meaning.step) == ("day", 0):
        return Resolved("PRESENT_REF", "the present of whoever speaks")
    return None
