"""Dates in short words, and the glyph that says how sure they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tui import labels
from tui.document.basis import UNDATED, Basis, Certainty, Rule
from tui.document.calendar import BceDay, Day
from tui.document.interval import Interval
from tui.document.model import Document, Event

DAY = date(2001, 9, 11)
EVENT = Event("id", "t", 0, 1, Interval(DAY, DAY, "2001-09-11", "day"), "happened", UNDATED)


def _dated(event: Event, **changes: Any) -> Event:  # noqa: ANN401 - any field of an Interval
    return replace(event, interval=replace(event.interval, **changes))


def _sure(certainty: Certainty, **changes: Any) -> Event:  # noqa: ANN401 - any field of an Interval
    return replace(_dated(EVENT, **changes), basis=Basis(Rule.STATED, certainty))


def _unplaced(value: str) -> Event:
    return _dated(EVENT, earliest=None, latest=None, value=value)


@pytest.mark.parametrize(
    ("first", "last", "words", "short"),
    [
        (date(2001, 9, 11), date(2001, 9, 11), "11 Sep 2001", "11 Sep"),
        (date(2006, 5, 1), date(2006, 5, 31), "May 2006", "May"),
        (date(2015, 1, 1), date(2015, 12, 31), "2015", "2015"),
        (date(1980, 1, 1), date(1989, 12, 31), "1980s", "1980s"),
        (date(2001, 1, 1), date(2014, 12, 31), "2001–2014", "2001–2014"),
        (date(2021, 7, 2), date(2021, 7, 5), "2–5 Jul 2021", "2–5 Jul"),
        (date(2021, 6, 21), date(2021, 7, 5), "21 Jun – 5 Jul 2021", "21 Jun – 5 Jul"),
        (date(2004, 2, 1), date(2004, 2, 29), "Feb 2004", "Feb"),
        (date(2005, 2, 1), date(2005, 2, 28), "Feb 2005", "Feb"),
        (date(2004, 2, 1), date(2004, 2, 28), "1–28 Feb 2004", "1–28 Feb"),
        (date(1989, 7, 1), date(1989, 9, 30), "Jul–Sep 1989", "Jul–Sep"),
        (date(1979, 12, 1), date(1989, 2, 28), "Dec 1979 – Feb 1989", "Dec – Feb 1989"),
        (BceDay(480, 1, 1), BceDay(480, 12, 31), "480 BCE", "480 BCE"),
        (BceDay(490, 9, 12), BceDay(490, 9, 12), "12 Sep 490 BCE", "12 Sep"),
        (BceDay(27, 1, 1), date(14, 12, 31), "27 BCE – 14", "27 BCE – 14"),
    ],
)
def test_days_in_words(first: Day, last: Day, words: str, short: str) -> None:
    assert labels.span(first, last) == words
    assert labels.span(first, last, with_year=False) == short


def test_open_ends_and_modifiers() -> None:
    assert labels.when(_dated(EVENT, latest=None)) == "since 11 Sep 2001"
    assert labels.when(_dated(EVENT, earliest=None)) == "until 11 Sep 2001"
    since = _dated(EVENT, earliest=date(2014, 1, 1), latest=None)
    assert labels.when(_dated(since, precision="year")) == "since 2014"
    assert labels.when(_dated(since, precision="month")) == "since Jan 2014"
    assert labels.when(_dated(since, precision="month"), with_year=False) == "since Jan"
    assert labels.when(_dated(EVENT, modifier="about")) == "c. 11 Sep 2001"
    assert labels.clock(_dated(EVENT, value="2001-09-11T08:46", precision="time")) == "08:46"
    assert labels.clock(_dated(EVENT, value="2001-09-11TMO", precision="time")) == ""
    assert labels.clock(EVENT) == ""
    assert labels.when(_dated(EVENT, earliest=None, latest=None)) == "no date"


@pytest.mark.parametrize(
    ("event", "full", "short", "dated"),
    [
        (_sure("stated"), "11 Sep 2001", "11 Sep", "11 Sep 2001"),
        (_sure("inferred"), "11 Sep 2001", "11 Sep", "11 Sep 2001 (inferred)"),
        (_sure("assumed"), "~11 Sep 2001", "~11 Sep", "~11 Sep 2001 (assumed)"),
        (_sure("inferred", earliest=None, modifier="by"), "≤ 11 Sep 2001", "≤ 11 Sep", "≤ 11 Sep 2001 (inferred)"),
        (_sure("inferred", latest=None, modifier="after"), "≥ 11 Sep 2001", "≥ 11 Sep", "≥ 11 Sep 2001 (inferred)"),
        (_sure("stated", earliest=None), "until 11 Sep 2001", "until 11 Sep", "until 11 Sep 2001"),
        (_unplaced("XXXX-WXX-6"), "Saturday, week unknown", "Saturday", "Saturday, week unknown"),
        (_unplaced("XXXX-WXX-1TMO"), "Monday, week unknown", "Monday", "Monday, week unknown"),
        (_unplaced("XXXX-12-15"), "15 Dec, year unknown", "15 Dec", "15 Dec, year unknown"),
        (_unplaced("XXXX-05"), "May, year unknown", "May", "May, year unknown"),
        (_unplaced("XXXX-WXX"), "no date", "no date", "no date"),
        (_unplaced("P3D"), "no date", "no date", "no date"),
        (_unplaced(""), "no date", "no date", "no date"),
    ],
)
def test_how_sure_a_date_is(event: Event, full: str, short: str, dated: str) -> None:
    assert (labels.when(event), labels.when(event, with_year=False), labels.dated(event)) == (full, short, dated)


@pytest.mark.parametrize(
    ("events", "published", "advice"),
    [
        ((EVENT,), None, ""),
        ((), None, "No dated events found."),
        ((_unplaced(""),), None, "No dated events found."),
        ((EVENT, _unplaced("XXXX-WXX-6")), None, "Dates without a known week or year: 1."),
        ((EVENT, _unplaced("XXXX-WXX-6")), DAY, ""),
    ],
)
def test_advice_where_dates_are_missing(events: tuple[Event, ...], published: date | None, advice: str) -> None:
    said = labels.advice(Document("t", published=published, events=events))
    assert said.startswith(advice)
    assert bool(said) == bool(advice)
    assert ("--date" in said) == bool(advice)


@pytest.mark.parametrize(
    ("event", "glyph"),
    [
        (EVENT, "●"),
        (_dated(EVENT, precision="month"), "◐"),
        (_dated(EVENT, precision="year"), "○"),
        (_dated(EVENT, modifier="about"), "●"),
        (_dated(EVENT, value="2001-09-11/2001-10-07"), "┃"),
        (_dated(EVENT, latest=None), "┃"),
        (replace(EVENT, kind="planned"), "◇"),
        (replace(EVENT, kind="negated"), "×"),
        (_dated(EVENT, earliest=None, latest=None), "·"),
    ],
)
def test_every_glyph_is_in_the_legend(event: Event, glyph: str) -> None:
    assert labels.glyph(event) == glyph
    assert glyph in labels.GLYPHS


@pytest.mark.parametrize(
    ("days", "words"), [(1, "1 days"), (10, "10 days"), (21, "3 weeks"), (400, "13 months"), (1100, "3 years")]
)
def test_gaps(days: int, words: str) -> None:
    assert labels.gap(days) == words


def test_no_weekdays_before_the_gregorian_calendar() -> None:
    assert labels.weekday(date(2021, 7, 5)) == "Monday"
    assert labels.weekday(date(1066, 10, 14)) == ""
    assert labels.weekday(BceDay(44, 3, 15)) == ""


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2014, 1, 1), None, "since 2014"),
        (date(2014, 9, 1), None, "since Sep 2014"),
        (date(2014, 9, 11), None, "since 11 Sep 2014"),
        (None, date(2014, 12, 31), "until 2014"),
        (None, date(2014, 9, 30), "until Sep 2014"),
        (None, date(2014, 9, 29), "until 29 Sep 2014"),
        (date(2001, 1, 1), date(2010, 12, 31), "2001–2010"),
        (None, None, ""),
    ],
)
def test_days_that_may_be_open(first: date | None, last: date | None, words: str) -> None:
    assert labels.days(first, last) == words
