"""Short words for dates and gaps, one glyph for each kind of date, and what to do about dates that are missing."""

from __future__ import annotations

import re
from datetime import date

from tui.document.calendar import Day, ends_month, year_of
from tui.document.interval import Precision
from tui.document.model import Document, Event, EventKind
from tui.document.order import is_dated
from tui.languages import DEFAULT, load

_WORDS = load(DEFAULT).labels
_NO_DATES = "No dated events found. If the text does not say when it was published, give --date."
UNDATED = _WORDS.undated
GLYPHS = _WORDS.glyphs
_UNPLACED = re.compile(r"XXXX-(?:WXX-(?P<weekday>[1-7])|(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?)")
_CLOCK = re.compile(r"T(\d\d:\d\d)")
_NOT_YET: frozenset[EventKind] = frozenset({"planned", "conditional"})
_FINE = frozenset({"time", "day"})
_LONG = frozenset({"decade", "century", "era"})
_MIDDLING = frozenset({"weekend", "week", "month"})


def glyph(event: Event) -> str:
    """Return the one character of GLYPHS for the kind of date that `event` has."""
    if event.earliest is None and event.latest is None:
        return "·"
    if event.kind == "negated":
        return "×"
    if event.kind in _NOT_YET:
        return "◇"
    if event.is_span:
        return "┃"
    if event.precision in _FINE:
        return "●"
    return "◐" if event.precision in _MIDDLING else "○"


def year(number: int) -> str:
    """Word an astronomical year: 2021, or 480 BCE for -479."""
    return str(number) if number > 0 else _WORDS.bce.format(1 - number)


def year_rule(event: Event) -> str:
    """Word the year under which a view lists `event`, or the decade of one; UNDATED where it has none."""
    day = event.earliest or event.latest
    if event.precision in _LONG and event.earliest and event.latest:
        return span(event.earliest, event.latest)
    return year(year_of(day)) if day else UNDATED


def month(number: int) -> str:
    """Name a month (1 to 12), abbreviated."""
    return _WORDS.months[number - 1]


def _month(day: Day) -> str:
    return month(day.month)


def _day(day: Day, with_year: bool) -> str:
    words = f"{day.day} {_month(day)}"
    return f"{words} {year(year_of(day))}" if with_year else words


def span(first: Day, last: Day, with_year: bool = True) -> str:
    """Word the days `first` to `last` (inclusive) as shortly as can be: "5 Jul 2021", "May 2006", "2001–2014"."""
    start, end = year_of(first), year_of(last)
    tail = f" {year(end)}" if with_year else ""
    if first == last:
        return _day(first, with_year)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _years(start, end)
    if start != end and not with_year:
        return f"{_month(first)} – {_month(last)} {year(end)}"
    if start != end:
        return f"{_month(first)} {year(start)} – {_month(last)} {year(end)}"
    whole = first.day == 1 and ends_month(last)
    if first.month == last.month:
        return f"{_month(first)}{tail}" if whole else f"{first.day}–{_day(last, with_year)}"
    if whole:
        return f"{_month(first)}–{_month(last)}{tail}"
    return f"{_day(first, False)} – {_day(last, with_year)}"


def days(first: Day | None, last: Day | None) -> str:
    """Word days that may be open on one side: "since 2014", "until Sep 2001"; empty where both sides are open."""
    if first and last:
        return span(first, last)
    if first:
        precision: Precision = "year" if (first.month, first.day) == (1, 1) else "month" if first.day == 1 else "day"
        return _WORDS.since.format(_bound(first, precision, True))
    if last:
        precision = "year" if (last.month, last.day) == (12, 31) else "month" if ends_month(last) else "day"
        return _WORDS.until.format(_bound(last, precision, True))
    return ""


def _years(start: int, end: int) -> str:
    """Word the whole years `start` to `end`."""
    if start == end:
        return year(start)
    if end - start == 9 and start % 10 == 0 and start > 0:
        return _WORDS.decade.format(start)
    return f"{start}–{year(end)}" if start > 0 else f"{year(start)} – {year(end)}"


def _bound(day: Day, precision: Precision, with_year: bool) -> str:
    """Word the known end of an open span no finer than its precision: "2014", not "1 Jan 2014"."""
    if precision in _FINE or precision == "vague":
        return _day(day, with_year)
    if precision in _MIDDLING:
        return f"{_month(day)} {year(year_of(day))}" if with_year else _month(day)
    return year(year_of(day))


def when(event: Event, with_year: bool = True) -> str:
    """Word the date of `event` at its precision; `with_year=False` leaves out a year that the view shows elsewhere.

    "~" marks a date that is only assumed, "≤" and "≥" one that is open by inference. Of a date that nothing
    places, the full words say what is not known ("Saturday, week unknown"), the short ones do not ("Saturday").
    """
    words = _words_of(event, with_year)
    return _WORDS.assumed.format(words) if event.certainty == "assumed" else words


def _words_of(event: Event, with_year: bool) -> str:
    first, last = event.earliest, event.latest
    if first and last:
        before = _WORDS.modifiers.get(event.modifier, "") if event.modifier else ""
        return before + span(first, last, with_year)
    if last:
        template = _WORDS.no_later if event.modifier == "by" else _WORDS.until
        return template.format(_bound(last, event.precision, with_year))
    if first:
        template = _WORDS.no_earlier if event.modifier == "after" else _WORDS.since
        return template.format(_bound(first, event.precision, with_year))
    return _unplaced(event.value, with_year) if event.is_unplaced else UNDATED


def _unplaced(value: str, in_full: bool) -> str:
    """Word a date of which the week or the year is not known: "Saturday, week unknown"."""
    match = _UNPLACED.match(value)
    if match is None:
        return UNDATED
    if match["weekday"]:
        words, template = _WORDS.weekdays[int(match["weekday"]) - 1], _WORDS.unknown_week
    else:
        month = _WORDS.months[int(match["month"]) - 1]
        words, template = f"{int(match['day'])} {month}" if match["day"] else month, _WORDS.unknown_year
    return template.format(words) if in_full else words


def dated(event: Event) -> str:
    """Word the date of `event` in full with how sure it is: "~5 Jul 2021 (assumed)"."""
    sure = event.certainty in ("stated", "undated")
    return when(event) if sure else f"{when(event)} ({_WORDS.certainties[event.certainty]})"


def advice(document: Document) -> str:
    """Say how to place the events of `document` that lie on no day; empty where there is nothing to do."""
    unplaced = sum(event.is_unplaced for event in document.events)
    if unplaced and document.published is None:
        return load(DEFAULT).messages.unplaced.format(unplaced)
    return "" if any(map(is_dated, document.events)) else _NO_DATES


def clock(event: Event) -> str:
    """Return the time of day of an event that is known to the minute, "09:42"; empty for any other."""
    match = _CLOCK.search(event.value) if event.precision == "time" and event.earliest == event.latest else None
    return match[1] if match else ""


def weekday(day: Day) -> str:
    """Name the weekday; empty before 1583, as the Gregorian calendar was not yet in use."""
    return _WORDS.weekdays[day.weekday()] if isinstance(day, date) and day.year > 1582 else ""


def gap(days: int) -> str:
    """Word a stretch of `days` roundly: "3 years", "14 months", "5 weeks"."""
    for size, units in _WORDS.gaps:
        if days >= 2 * size:
            return f"{round(days / size)} {units}"
    return f"{days} {_WORDS.gaps[-1][1]}"
