"""Resolves weekdays: "Monday", "last Friday", "Sunday night"."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.basis import Relation, Rule
from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import DAY, Resolved, timed

_WEEKS = {-1: Relation.WEEK_BEFORE, 0: Relation.WEEK_OF, 1: Relation.WEEK_AFTER}


def resolve_weekday(candidate: Candidate, clock: Clock) -> Resolved | None:
    """The day of that name that the words, the tense and the kind of text point to."""
    meaning = candidate.meaning
    if meaning.weekday is None or meaning.month is not None:
        return None
    now = clock.now(meaning.anchor)
    base = now[0].date() if now else None
    if now is None or base is None:
        return Resolved(timed(f"XXXX-WXX-{meaning.weekday}", meaning), Rule.UNRESOLVED)
    try:
        day, relation = _choose(candidate, clock, base)
    except OverflowError:
        return Resolved(timed(f"XXXX-WXX-{meaning.weekday}", meaning), Rule.UNRESOLVED)
    return Resolved(timed(day.isoformat(), meaning), Rule.WEEKDAY, now[1], DAY, relation=relation)


def _choose(candidate: Candidate, clock: Clock, base: date) -> tuple[date, Relation]:
    """The weekday and how it lies to `base`. Raises OverflowError beyond the calendar."""
    weekday, step = candidate.meaning.weekday or 1, candidate.meaning.step
    back = timedelta(days=(base.isoweekday() - weekday) % 7)
    on = timedelta(days=(weekday - base.isoweekday()) % 7)
    week = timedelta(days=7)
    if candidate.meaning.unit == "week":
        return base + timedelta(days=weekday - base.isoweekday() + 7 * int(step or 0)), _WEEKS[int(step or 0)]
    if step is not None and step < 0:
        return base - (back or week), Relation.BEFORE
    if step is not None and step > 0:
        return base + (on or week), Relation.AFTER
    if clock.narrative or (step == 0 and candidate.direction >= 0):
        return base + on, Relation.ON_OR_AFTER
    if candidate.direction > 0:
        return base + on, Relation.ON_OR_AFTER
    return base - back, Relation.ON_OR_BEFORE
