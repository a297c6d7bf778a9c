"""Resolves what is counted from an anchor: "yesterday", "last week", "three days ago", "two years later"."""

from __future__ import annotations

from datetime import timedelta

from tui.document.dates.candidate import Candidate, Meaning
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.resolved import DAY, Resolved, timed
from tui.document.dates.values import Moment, day_value, moment_in, shifted, week_value, year_value

COUNTED = "counted length"
"""The rule of a length that is counted from a date told right behind it."""
_SMALL = frozenset(("day", "week", "weekend", "fortnight", "hour", "minute", "second"))
_WEEKS = frozenset(("week", "fortnight"))  # from a day that is told they lead to a day
_FIRST_HALF = 3  # until Wednesday "the weekend" of a news text is the one gone by


def resolve_offset(candidate: Candidate, clock: Clock) -> Resolved | None:
    """The anchor moved by a number of units, at the units' own granularity."""
    meaning = candidate.meaning
    if meaning.step is None or meaning.states():
        return None
    unit, step = meaning.unit, meaning.step
    anchor, anchor_words = clock.now(meaning.anchor)
    if unit == "year" and meaning.anchor == "story" and (told := clock.year_told(candidate.start)):
        anchor, anchor_words = Moment(told), f"the year told before it, {told}"
    if anchor is None:
        return Resolved("XXXX-XX-XX" if unit in _SMALL else "XXXX", "no date to count from")
    words = f"{_how(meaning)} {anchor_words}"
    moved = shifted(anchor, unit, step)
    if moved is None:
        return Resolved(_blank(unit, anchor), f"{words}, which is not known to the {unit}", anchor_words)
    return Resolved(timed(_at(moved, unit, step), meaning), words, anchor_words, DAY)


def _how(meaning: Meaning) -> str:
    """The offset in words: "3 days before"."""
    step = meaning.step or 0
    if not step:
        return f"the {meaning.unit} of"
    plural = "" if abs(step) == 1 else "s"
    return f"{abs(step):g} {meaning.unit}{plural} {'before' if step < 0 else 'after'}"


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


def resolve_counted(candidate: Candidate, origin: str, said: str) -> Resolved | None:
    """A length counted from the date told right behind it, whose value is `origin` and words are `said`.

    None where that date is too coarse to count from, or the sum lies beyond the calendar.
    """
    meaning = candidate.meaning
    start = moment_in(origin)
    if start is None or meaning.count is None:
        return None
    moved = shifted(start, meaning.unit, candidate.counts * meaning.count)
    if moved is None:
        return None
    way = "after" if candidate.counts > 0 else "before"
    value = _at(moved, "day" if meaning.unit in _WEEKS else meaning.unit)
    return Resolved(value, f"counted {way} {said}, {origin}", f"{said}, {origin}", DAY)
