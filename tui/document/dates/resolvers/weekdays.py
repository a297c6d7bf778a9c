"""Resolves weekdays: "Monday", "last Friday", "Sunday night"."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import DAY, Resolved, timed

_WEEKS = {-1: "of the week before", 0: "of the week of", 1: "of the week after"}
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def resolve_weekday(candidate: Candidate, clock: Clock) -> Resolved | None:
    """The day of that name that the words, the tense and the kind of text point to."""
    meaning = candidate.meaning
    if meaning.weekday is None or meaning.month is not None:
        return None
    name = _NAMES[meaning.weekday - 1]
    anchor, anchor_words = clock.now(meaning.anchor)
    base = anchor.date() if anchor else None
    if base is None:
        return Resolved(timed(f"XXXX-WXX-{meaning.weekday}", meaning), "no date says which week")
    try:
        day, how = _choose(candidate, clock, base)
    except OverflowError:
        return Resolved(timed(f"XXXX-WXX-{meaning.weekday}", meaning), "its date lies beyond the calendar")
    return Resolved(timed(day.isoformat(), meaning), f"the {name} {how} {anchor_words}", anchor_words, DAY)


def _choose(candidate: Candidate, clock: Clock, base: date) -> tuple[date, str]:
    """The weekday and how it lies to `base`. Raises OverflowError beyond the calendar."""
    weekday, step = candidate.meaning.weekday or 1, candidate.meaning.step
    back = timedelta(days=(base.isoweekday() - weekday) % 7)
    on = timedelta(days=(weekday - base.isoweekday()) % 7)
    week = timedelta(days=7)
    if candidate.meaning.unit == "week":
        return base + timedelta(days=weekday - base.isoweekday() + 7 * int(step or 0)), _WEEKS[int(step or 0)]
    if step is not None and step < 0:
        return base - (back or week), "before"
    if step is not None and step > 0:
        return base + (on or week), "after"
    if clock.narrative or (step == 0 and candidate.direction >= 0):
        return base + on, "on or after"
    if candidate.direction > 0:
        return base + on, "on or after"
    return base - back, "on or before"
