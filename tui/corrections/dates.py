"""A date as a person types it, as the interval of an event."""

from __future__ import annotations

import calendar
from datetime import date

from tui.document.calendar import Day
from tui.document.dates.typed import parse_typed
from tui.document.model import Interval, Precision

_OPEN = ".."
"""What stands, behind or before a stroke, for an end that is open ("2001/.."), as in EDTF."""


def interval_of(words: str, base: date | None) -> Interval | None:
    """Return the interval that `words` mean, seen from the day `base`; None where they are no date, empty for none."""
    words = " ".join(words.split())
    if not words:
        return Interval()
    since, until = words.endswith(f"/{_OPEN}"), words.startswith(f"{_OPEN}/")
    days = parse_typed(words.removesuffix(f"/{_OPEN}").removeprefix(f"{_OPEN}/"), base or date.today())
    if days is None:
        return None
    value, precision = _value(*days)
    if since:
        return Interval(days[0], None, f"{value}/{_OPEN}", precision, "since")
    if until:
        return Interval(None, days[1], f"{_OPEN}/{value}", precision, "until")
    return Interval(*days, value, precision)


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
