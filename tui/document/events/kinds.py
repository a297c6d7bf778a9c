"""The kind of an event, from its clause: happened, ongoing, planned, reported, state, conditional or negated."""

from __future__ import annotations

from datetime import date

from tui.document.events.clauses import Clause
from tui.document.events.language import Cues
from tui.document.model import EventKind, Interval

_PARTICIPLE_WITHIN = 3
"""Words behind a verb of being or having among which a participle makes it an auxiliary."""


def kind_of(clause: Clause, interval: Interval | None, published: date | None, cues: Cues) -> EventKind:
    """Classify the event of `clause` at `interval` (None: undated), in a text published on `published`."""
    saying = clause.saying
    words = clause.words if saying is None else clause.text[clause.start : saying.end]  # not the speech itself
    if cues.conditional.occurs(words):
        return "conditional"
    if cues.negated.occurs(words):
        return "negated"
    if _is_ahead(interval, published) or cues.planned.occurs(words):
        return "planned"
    if saying is not None:
        return "reported"
    if interval is not None and _is_open(interval):
        return "ongoing"
    if cues.progressive.occurs(words):
        return "ongoing"
    return "state" if is_state(clause) else "happened"


def is_state(clause: Clause) -> bool:
    """Whether the first verb of `clause` is one of being or having, without a participle that makes it an action.

    True where no verb is known.
    """
    verbs = clause.grammar.verbs
    for index, token in enumerate(clause.tokens):
        if token.is_verb:
            after = clause.tokens[index + 1 : index + 1 + _PARTICIPLE_WITHIN]
            participle = any(
                other.word.endswith(verbs.participle_endings) or other.word in verbs.irregular for other in after
            )
            return token.word in verbs.stative and not participle
    return True


def _is_open(interval: Interval) -> bool:
    """Whether the interval has a beginning and no end."""
    return interval.modifier == "since" or (interval.latest is None and interval.earliest is not None)


def _is_ahead(interval: Interval | None, published: date | None) -> bool:
    """Whether the interval begins after the text was published."""
    if interval is None or published is None:
        return False
    first = interval.earliest or interval.latest
    return isinstance(first, date) and first > published
