"""The days of an event as ISO 8601 dates (years astronomical), no finer than they are known."""

from __future__ import annotations

from tui.document.calendar import Day, ends_month
from tui.document.interval import Precision
from tui.document.model import Event

_MONTHS: frozenset[Precision] = frozenset({"month", "quarter", "season", "half"})
_YEARS: frozenset[Precision] = frozenset({"year", "decade", "century", "era"})


def event_days(event: Event) -> tuple[str | None, str | None]:
    """Give the first and last day of `event` as YYYY[-MM[-DD]], no finer than it is known; None where open."""
    first, last = event.earliest, event.latest
    if first and last:
        return shortened(first, last)
    return _bound(first, event.precision), _bound(last, event.precision)


def shortened(first: Day, last: Day) -> tuple[str, str]:
    """Give two days as ISO dates, cut to months or years where they cover whole ones.

    2015-01-01 and 2015-12-31 are 2015 and 2015.
    """
    start, end = first.isoformat(), last.isoformat()
    if start.endswith("-01-01") and end.endswith("-12-31"):
        return start[:-6], end[:-6]
    if first.day == 1 and ends_month(last):
        return start[:-3], end[:-3]
    return start, end


def _bound(day: Day | None, precision: Precision) -> str | None:
    """Give the known end of an open span, cut to its precision."""
    if day is None:
        return None
    return day.isoformat()[: -6 if precision in _YEARS else -3 if precision in _MONTHS else None]
