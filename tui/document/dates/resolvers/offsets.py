"""Resolves what is counted from an anchor: "yesterday", "last week", "three days ago", "two years later"."""

from __future__ import annotations

from datetime import timedelta

from tui.document.basis import Anchor, AnchorKind, Relation, Rule, Step
from tui.document.dates.candidate import Candidate
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import DAY, Resolved, timed
from tui.document.dates.values import Moment, day_value, moment_in, shifted, week_value, year_value
from tui.document.span import Span

_SMALL = frozenset(("day", "week", "weekend", "fortnight", "hour", "minute", "second"))
_WEEKS = frozenset(("week", "fortnight"))  # from a day that is told they lead to a day
_FIRST_HALF = 3  # until Wednesday "the weekend" of a news text is the one gone by


def resolve_offset(candidate: Candidate, clock: Clock) -> Resolved | None:
    """The anchor moved by a number of units, at the units' own granularity."""
    meaning = candidate.meaning
    if meaning.step is None or meaning.states():
        return None
    unit, step = meaning.unit, meaning.step
    now = clock.now(meaning.anchor)
    if unit == "year" and meaning.anchor == "story" and (given := clock.year_told(candidate.start)):
        now = Moment(given), Anchor(AnchorKind.NEARBY_YEAR, year_value(given))
    if now is None:
        return Resolved("XXXX-XX-XX" if unit in _SMALL else "XXXX", Rule.UNRESOLVED)
    moment, anchor = now
    relation = Relation.BEFORE if step < 0 else Relation.AFTER if step else Relation.SAME
    moved = shifted(moment, unit, step)
    if moved is None:
        return Resolved(_blank(unit, moment), Rule.UNRESOLVED, anchor, (), Step(abs(step), unit), relation)
    rule = Rule.DEICTIC if meaning.deictic else Rule.OFFSET
    return Resolved(timed(_at(moved, unit, step), meaning), rule, anchor, DAY, Step(abs(step), unit), relation)


def _blank(unit: str, anchor: Moment) -> str:
    """The value of a place near an anchor that is too coarse to count from."""
    if unit in _SMALL:
        return f"{year_value(anchor.year)}-{f'{anchor.month:02}' if anchor.month else 'XX'}-XX"
    return f"{year_value(anchor.year)}-XX"


def _at(moment: Moment, unit: str, step: float = 0) -> str:
    """The value of `moment`, moved there by `step`, at the granularity of `unit`."""
    day = moment.date()
    if unit == "weekend" and day is not None:
        try:
            gone = day.isoweekday() <= _FIRST_HALF and not step
            last = day - timedelta(days=7) if gone else day
        except OverflowError:
            last = day
        return f"{week_value(last)}-WE"
    if unit in ("week", "fortnight") and day is not None:
        return week_value(day)
    if unit == "quarter" and moment.month:
        return f"{year_value(moment.year)}-Q{(moment.month + 2) // 3}"
    if unit == "month":
        return day_value(Moment(moment.year, moment.month))
    if unit == "decade" and moment.year > 0:
        return f"{moment.year // 10:03}"
    if unit in ("century", "millennium") and moment.year > 0:
        return f"{moment.year // 100:02}"
    return day_value(moment) if unit in _SMALL else year_value(moment.year)


def resolve_counted(candidate: Candidate, origin: str, words: Span) -> Resolved | None:
    """A length counted from the date right behind it, whose value is `origin` and words stand at `words`.

    None where that date is too coarse to count from, or the sum lies beyond the calendar.
    """
    meaning = candidate.meaning
    start = moment_in(origin)
    if start is None or meaning.count is None:
        return None
    moved = shifted(start, meaning.unit, candidate.counts * meaning.count)
    if moved is None:
        return None
    relation = Relation.AFTER if candidate.counts > 0 else Relation.BEFORE
    value = _at(moved, "day" if meaning.unit in _WEEKS else meaning.unit)
    anchor = Anchor(AnchorKind.EXPRESSION, origin, words)
    return Resolved(value, Rule.COUNTED, anchor, DAY, Step(meaning.count, meaning.unit), relation)
