"""A date as a person types it, as the interval of an event."""

from __future__ import annotations

import calendar
import re
from datetime import date

from tui.document.calendar import Day
from tui.document.dates.typed import parse_typed
from tui.document.interval import Interval, Precision

_END = re.compile(r"\d{4}(?:-\d\d){0,2}")
_OPEN = ".."
"""What stands, behind or before a stroke, for an end that is open ("2001/.."), as in EDTF."""


def interval_of(words: str, base: date | None) -> Interval | None:
    """Return the interval that `words` mean, seen from the day `base`; None where they are no date, empty for none."""
    words = " ".join(words.split())
    if not words:
        return Interval()
    first, stroke, last = words.partition("/")
    if stroke and all(_END.fullmatch(one) or one == _OPEN or _OPEN in words for one in (first, last)):
        return _between(first, last, base)
    days = parse_typed(words, base or date.today())
    return Interval(*days, *_value(*days)) if days else None


def _between(first: str, last: str, base: date | None) -> Interval | None:
    """Return the interval from `first` to `last`, of which one may be open."""
    ends = [None if one == _OPEN else parse_typed(one, base or date.today()) for one in (first, last)]
    begin, end = ends
    if begin and end:
        return Interval(begin[0], end[1], *_value(begin[0], end[1])) if begin[0] <= end[1] else None
    if begin and last == _OPEN:
        value, precision = _value(*begin)
        return Interval(begin[0], None, f"{value}/{_OPEN}", precision, "since")
    if end and first == _OPEN:
        value, precision = _value(*end)
        return Interval(None, end[1], f"{_OPEN}/{value}", precision, "until")
    return None


def _value(first: Day, last: Day) -> tuple[str, Precision]:
    """Return the TIMEX3 value of days and its precision: a day, a month, a year, or a range of days."""
    if first == last:
        return first.isoformat(), "day"
    if isinstance(first, date) and isinstance(last, date):
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            if first.year == last.year:
                return f"{first.year:04}", "year"
            return f"{first.year:04}/{last.year:04}", "year"
        whole_months = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
        if whole_months and (first.year, first.month) == (last.year, last.month):
            return f"{first.year:04}-{first.month:02}", "month"
    return f"{first.isoformat()}/{last.isoformat()}", "day"
