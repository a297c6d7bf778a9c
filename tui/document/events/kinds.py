"""The kind of an event, from its clause: happened, ongoing, planned, reported, state, conditional or negated."""

from __future__ import annotations

from datetime import date

from tui.document.events.clauses import Clause
from tui.document.events.english import cues, verbs
from tui.document.events.when import When
from tui.document.model import EventKind


def kind_of(clause: Clause, when: When | None, published: date | None) -> EventKind:
    """The kind of the event that `clause` tells of `when`, in a text published on `published`."""
    saying = clause.saying
    words = clause.words if saying is None else clause.text[clause.start : saying.end]  # what is said may be otherwise
    if cues.is_conditional(words):
        return "conditional"
    if cues.is_negated(words):
        return "negated"
    if _is_ahead(when, published) or cues.is_planned(words):
        return "planned"
    if clause.saying is not None:
        return "reported"
    if when is not None and (when.modifier == "since" or (when.latest is None and when.earliest is not None)):
        return "ongoing"
    if cues.is_progressive(words):
        return "ongoing"
    return "state" if is_state(clause) else "happened"


def is_state(clause: Clause) -> bool:
    """Whether the clause's first verb is one of being or having, without a participle that makes it an action."""
    tokens = clause.tokens
    for index, token in enumerate(tokens):
        if token.is_verb:
            after = tokens[index + 1 : index + 4]
            return token.word in verbs.STATIVE and not any(
                other.word.endswith(("ed", "en", "ing")) or other.word in verbs.IRREGULAR for other in after
            )
    return True


def _is_ahead(when: When | None, published: date | None) -> bool:
    """Whether the interval begins after the text was published."""
    if when is None or published is None:
        return False
    first = when.earliest or when.latest
    return isinstance(first, date) and first > published
