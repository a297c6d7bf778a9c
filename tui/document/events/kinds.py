"""Kinds of events by the facts of their clauses: happened, ongoing, planned, reported, state, conditional, negated."""

from __future__ import annotations

from datetime import date

from tui.document.events.dating import Dating
from tui.document.events.facts import Facts
from tui.document.events.language import VerbForms
from tui.document.interval import Interval
from tui.document.model import EventKind


def kind_of(facts: Facts | None, dating: Dating | None, published: date | None, forms: VerbForms) -> EventKind:
    """Classify an event by the facts of its clause (None for a noun) and its date, in a text of the day `published`."""
    interval = dating.interval if dating else None
    ahead = interval is not None and interval.begins_after(published)
    if facts is None:
        return "planned" if ahead else "happened"
    if facts.conditional or facts.question:
        return "conditional"
    if facts.negated:
        return "negated"
    if ahead or facts.tense == "future" or is_plan(facts, forms):
        return "planned"
    if facts.reporting or facts.quoted:
        return "reported"
    if facts.tense == "modal":
        return "conditional"
    if is_state(facts, forms):
        return "state"
    if (interval is not None and _is_open(interval)) or (facts.progressive and facts.tense in ("present", "perfect")):
        return "ongoing"
    return "happened"


def is_plan(facts: Facts, forms: VerbForms) -> bool:
    """Whether the clause tells of a plan: "was scheduled", "plans to"."""
    return facts.verb in forms.planning and (facts.passive or facts.tense == "present")


def is_state(facts: Facts, forms: VerbForms) -> bool:
    """Whether the verb is one of being, having or staying; true where no verb is known."""
    if not facts.verb and facts.tense == "none" and not facts.nonfinite:
        return True
    return facts.habitual or (facts.verb in forms.stative and not facts.passive)


def _is_open(interval: Interval) -> bool:
    """Whether the interval has a beginning and no end."""
    return interval.modifier == "since" or (interval.latest is None and interval.earliest is not None)
