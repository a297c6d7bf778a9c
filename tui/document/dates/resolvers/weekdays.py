"""Resolve weekdays: "Monday", "last Friday", "Sunday night"."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.basis import DAY, Anchor, AnchorKind, Relation, Rule
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Point, Shift
from tui.document.dates.resolvers.resolved import Resolved, timed

_WEEKS = {-1: Relation.WEEK_BEFORE, 0: Relation.WEEK_OF, 1: Relation.WEEK_AFTER}


def resolve_weekday(point: Point, discourse: Discourse, direction: int) -> Resolved:
    """Return the day of that name that the words, the tense (`direction`) and the genre point to."""
    weekday, shift = point.weekday or 1, point.shift
    # A history may begin with its occasion ("died on Sunday"), before it has given any date to count from.
    now = discourse.anchor(shift.anchor if shift else "") or discourse.anchor("publication")
    base = now[0].date() if now else None
    if now is not None and base is not None:
        try:
            day, relation = _choose(weekday, shift, base, looks_forward=_looks_forward(shift, now[1], direction))
            return Resolved(timed(day.isoformat(), point.clock), Rule.WEEKDAY, now[1], DAY, relation=relation)
        except OverflowError:
            pass  # beyond the calendar
    return Resolved(timed(f"XXXX-WXX-{weekday}", point.clock), Rule.UNRESOLVED)


def _looks_forward(shift: Shift | None, anchor: Anchor, direction: int) -> bool:
    """Whether a weekday that is neither "last" nor "next" lies after its anchor rather than before: a story goes on."""
    if anchor.kind is AnchorKind.STORY or direction > 0:
        return True
    return shift is not None and shift.step == 0 and direction == 0


def _choose(weekday: int, shift: Shift | None, base: date, *, looks_forward: bool) -> tuple[date, Relation]:
    """Return the weekday and how it lies to `base`. Raises OverflowError beyond the calendar."""
    step = shift.step if shift else 0
    back = timedelta(days=(base.isoweekday() - weekday) % 7)
    on = timedelta(days=(weekday - base.isoweekday()) % 7)
    week = timedelta(days=7)
    if shift is not None and shift.unit == "week":
        return base + timedelta(days=weekday - base.isoweekday() + 7 * step), _WEEKS[step]
    if step < 0:
        return base - (back or week), Relation.BEFORE
    if step > 0:
        return base + (on or week), Relation.AFTER
    return (base + on, Relation.ON_OR_AFTER) if looks_forward else (base - back, Relation.ON_OR_BEFORE)
