"""Spans of time that prepositions make of dates and lengths: "since 2001", "by May", "within 14 months"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from tui.document.basis import Anchor, AnchorKind, Basis, Rule
from tui.document.events.english import relations as english
from tui.document.events.when import When, of_time
from tui.document.model import Document
from tui.document.span import Span


@cache
def _length() -> re.Pattern[str]:
    return re.compile(r"P(\d{1,4})([DWMY])")


def with_preposition(document: Document, place: int, when: When) -> When:
    """`when` with what the preposition before it makes of it.

    "since" opens it to the right; "by" and "until" leave the days they name, as a deadline or an end.
    """
    if when.modifier is not None or len(when.times) > 1:
        return when
    match = english.before_date().search(document.text[max(0, place - 40) : place])
    if match is None:
        return when
    modifier = english.PREPOSITIONS[match[1].lower()]
    return since(when) if modifier == "since" else replace(when, modifier=modifier)


def closed(document: Document, when: When) -> When:
    """The days that a span's first expression itself names, without what its preposition made of them."""
    return replace(of_time(document, when.times[0]), modifier=None) if len(when.times) == 1 else when


def since(when: When) -> When:
    """The span that begins with `when` and is open."""
    if when.earliest is None or when.latest is None or when.modifier == "since":
        return when
    return replace(when, latest=None, value=f"{when.value}/..", modifier="since")


def within(document: Document, number: int, anchor: When | None) -> When | None:
    """The time limit that the duration `number` sets behind "within", counted from the last day of `anchor`.

    None where there is no "within", no anchor, or the end is beyond the calendar.
    """
    time = document.times[number]
    length = _length().fullmatch(time.value)
    if time.type != "DURATION" or time.earliest is not None or length is None or anchor is None:
        return None
    first = anchor.latest
    if not isinstance(first, date) or not english.limit().search(document.text[max(0, time.start - 24) : time.start]):
        return None
    last = later(first, int(length[1]), length[2])
    if last is None:
        return None
    basis = Basis(
        rule=Rule.LIMIT,
        certainty="inferred",
        words=Span(time.start, time.end),
        stated=("length",),
        implied=("year", "month", "day"),
        anchor=Anchor(AnchorKind.PRECEDING, first.isoformat()),
    )
    return When(first, last, f"{first.isoformat()}/{last.isoformat()}", time.precision, basis, "by", (number,))


def later(day: date, count: int, unit: str) -> date | None:
    """`day` plus `count` units of ISO 8601 (D, W, M, Y), at most to the month's last day; None beyond the year 9999."""
    try:
        if unit in "DW":
            return day + timedelta(days=count * (7 if unit == "W" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "Y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None
