"""Short words for dates and gaps, and one glyph for how sure they are: shared by every view that shows events."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from tui.document.calendar import Day, ends_month, year_of
from tui.document.model import Event, EventKind, Modifier, Precision

UNDATED = "no date"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BEFORE: Mapping[Modifier, str] = MappingProxyType(
    {
        "about": "c. ",
        "early": "early ",
        "mid": "mid ",
        "late": "late ",
        "before": "before ",
        "after": "after ",
        "until": "until ",
        "since": "since ",
        "by": "by ",
    }
)
_CLOCK = re.compile(r"T(\d\d:\d\d)")
_NOT_YET: frozenset[EventKind] = frozenset({"planned", "conditional"})
_FINE = frozenset({"time", "day"})
_MIDDLING = frozenset({"weekend", "week", "month"})
GLYPHS: Mapping[str, str] = MappingProxyType(
    {
        "●": "a day",
        "◐": "a week or a month",
        "○": "a season, a year or more",
        "┃": "a span of time",
        "~": "about, or by an indirect reckoning",
        "◇": "planned or expected",
        "×": "did not happen",
        "·": UNDATED,
    }
)


def glyph(event: Event) -> str:
    """One character of GLYPHS: what kind of date `event` has."""
    if event.earliest is None and event.latest is None:
        return "·"
    if event.kind == "negated":
        return "×"
    if event.kind in _NOT_YET:
        return "◇"
    if event.modifier in ("about", "early", "mid", "late") or event.precision == "vague":
        return "~"
    if "/" in event.value or event.earliest is None or event.latest is None:
        return "┃"
    if event.precision in _FINE:
        return "●"
    return "◐" if event.precision in _MIDDLING else "○"


def year(number: int) -> str:
    """An astronomical year in words: 2021, or 480 BCE for -479."""
    return str(number) if number > 0 else f"{1 - number} BCE"


def year_rule(event: Event) -> str:
    """The year under which a view lists `event`."""
    day = event.earliest or event.latest
    return year(year_of(day)) if day else UNDATED


def _day(day: Day, with_year: bool) -> str:
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {year(year_of(day))}" if with_year else words


def span(first: Day, last: Day, with_year: bool = True) -> str:
    """The days `first` to `last` (inclusive) as shortly as they can be said: "5 Jul 2021", "May 2006", "2001–2014"."""
    start, end = year_of(first), year_of(last)
    tail = f" {year(end)}" if with_year else ""
    if first == last:
        return _day(first, with_year)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _years(start, end)
    if start != end and not with_year:
        return f"{_MONTHS[first.month - 1]}–{year(end)}"
    if start != end:
        return f"{_MONTHS[first.month - 1]} {year(start)} – {_MONTHS[last.month - 1]} {year(end)}"
    whole = first.day == 1 and ends_month(last)
    if first.month == last.month:
        return f"{_MONTHS[first.month - 1]}{tail}" if whole else f"{first.day}–{_day(last, with_year)}"
    if whole:
        return f"{_MONTHS[first.month - 1]}–{_MONTHS[last.month - 1]}{tail}"
    return f"{_day(first, False)} – {_day(last, with_year)}"


def _point(day: Day, precision: Precision, with_year: bool) -> str:
    """The end of an open span that was told to the month or the year only as such: "2014", not "1 Jan 2014"."""
    if precision in _FINE or precision == "vague":
        return _day(day, with_year)
    if precision in _MIDDLING:
        return f"{_MONTHS[day.month - 1]} {year(year_of(day))}" if with_year else _MONTHS[day.month - 1]
    return year(year_of(day))


def _years(start: int, end: int) -> str:
    if start == end:
        return year(start)
    if end - start == 9 and start % 10 == 0 and start > 0:
        return f"{start}s"
    return f"{start}–{year(end)}" if start > 0 else f"{year(start)} – {year(end)}"


def when(event: Event, with_year: bool = True) -> str:
    """The date of `event` at its own precision; `with_year=False` leaves out a year that the view shows elsewhere."""
    first, last = event.earliest, event.latest
    if first and last:
        before = _BEFORE.get(event.modifier, "") if event.modifier else ""
        return before + span(first, last, with_year)
    if last:
        return f"until {_point(last, event.precision, with_year)}"
    return f"since {_point(first, event.precision, with_year)}" if first else UNDATED


def clock(event: Event) -> str:
    """The time of day of an event that is known to the minute, "09:42"; empty for any other."""
    match = _CLOCK.search(event.value) if event.precision == "time" and event.earliest == event.latest else None
    return match[1] if match else ""


def weekday(day: Day) -> str:
    """The name of the weekday, or empty for days before the common era (Gregorian names would mislead there)."""
    return day.strftime("%A") if isinstance(day, date) and day.year > 1582 else ""


def gap(days: int) -> str:
    """A stretch of `days` in round words: "3 years", "14 months", "5 weeks"."""
    for size, unit in ((365.25, "year"), (30.44, "month"), (7, "week")):
        if days >= 2 * size:
            return f"{round(days / size)} {unit}s"
    return f"{days} days"
