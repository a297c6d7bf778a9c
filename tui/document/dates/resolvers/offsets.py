"""Resolve what is counted from an anchor: "yesterday", "last week", "three days ago", "two years later"."""

from __future__ import annotations

from datetime import timedelta

from tui.document.basis import DAY, Anchor, AnchorKind, Relation, Rule, Step
from tui.document.calendar import PartialDate, shift
from tui.document.dates.discourse import Discourse
from tui.document.dates.meaning import Duration, Offset
from tui.document.dates.resolvers.reports import resolve_comparison
from tui.document.dates.resolvers.resolved import Resolved, timed
from tui.document.dates.values import day_value, partial_of, week_value, year_value
from tui.document.span import Span

_SMALL = frozenset(("day", "week", "weekend", "fortnight", "hour", "minute", "second"))
_WEEKS = frozenset(("week", "fortnight"))  # counted from a day they lead to a day
_FIRST_HALF = 3  # until Wednesday "the weekend" of a news text is the one gone by


def resolve_offset(offset: Offset, discourse: Discourse, place: int) -> Resolved | None:
    """Resolve an offset at `place`: the anchor moved by a number of units, at the granularity of the unit."""
    unit, step = offset.unit, offset.step
    if step is None:
        return Resolved("PAST_REF" if offset.direction < 0 else "FUTURE_REF", Rule.REFERENCE)
    if offset.counted and (unit, step) == ("year", -1) and (compared := resolve_comparison(discourse)):
        return compared
    if discourse.is_narrative and (unit, step, offset.anchor) == ("day", 0, "publication"):
        return Resolved("PRESENT_REF", Rule.REFERENCE)  # "today" is the day of whoever speaks, not the one in focus
    now = discourse.anchor(offset.anchor)
    if unit == "year" and offset.anchor == "focus" and (year := discourse.nearby_year(place)):
        now = PartialDate(year), Anchor(AnchorKind.NEARBY_YEAR, year_value(year))
    if now is None:
        return Resolved("XXXX-XX-XX" if unit in _SMALL else "XXXX", Rule.UNRESOLVED)
    start, anchor = now
    relation = Relation.BEFORE if step < 0 else Relation.AFTER if step else Relation.SAME
    counted = Step(abs(step), unit)
    moved = shift(start, unit, step)
    if moved is None:
        return Resolved(_blank(unit, start), Rule.UNRESOLVED, anchor, (), counted, relation)
    rule = Rule.DEICTIC if offset.deictic else Rule.OFFSET
    return Resolved(timed(_at(moved, unit, step), offset.clock), rule, anchor, DAY, counted, relation)


def _blank(unit: str, anchor: PartialDate) -> str:
    """Return the value of a place near an anchor that is too coarse to count from."""
    if unit in _SMALL:
        return f"{year_value(anchor.year)}-{f'{anchor.month:02}' if anchor.month else 'XX'}-XX"
    return f"{year_value(anchor.year)}-XX"


def _at(moved: PartialDate, unit: str, step: float = 0) -> str:
    """Return the value of `moved`, counted there by `step`, at the granularity of `unit`."""
    day = moved.date()
    if unit == "weekend" and day is not None:
        try:
            gone = day.isoweekday() <= _FIRST_HALF and not step
            last = day - timedelta(days=7) if gone else day
        except OverflowError:
            last = day
        return f"{week_value(last)}-WE"
    if unit in _WEEKS and day is not None:
        return week_value(day)
    if unit == "quarter" and moved.month:
        return f"{year_value(moved.year)}-Q{(moved.month + 2) // 3}"
    if unit == "month":
        return day_value(PartialDate(moved.year, moved.month))
    if unit == "decade" and moved.year > 0:
        return f"{moved.year // 10:03}"
    if unit in ("century", "millennium") and moved.year > 0:
        return f"{moved.year // 100:02}"
    return day_value(moved) if unit in _SMALL else year_value(moved.year)


def resolve_counted(duration: Duration, direction: int, origin: str, words: Span) -> Resolved | None:
    """Resolve a length counted forward (`direction` 1) or back (-1) from the date `origin`, whose words are at `words`.

    None where that date is too coarse to count from, or the sum lies beyond the calendar.
    """
    start = partial_of(origin)
    if start is None or duration.number is None:
        return None
    moved = shift(start, duration.unit, direction * duration.number)
    if moved is None:
        return None
    relation = Relation.AFTER if direction > 0 else Relation.BEFORE
    value = _at(moved, "day" if duration.unit in _WEEKS else duration.unit)
    anchor = Anchor(AnchorKind.EXPRESSION, origin, words)
    return Resolved(value, Rule.COUNTED, anchor, DAY, Step(duration.number, duration.unit), relation)
