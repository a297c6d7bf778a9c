"""The score itself: dates, places, faults of titles and their overlap."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.events.editor_score import (
    Listed,
    Score,
    Timeline,
    days_of,
    fault_of,
    is_right,
    overlap_of,
    reports,
    score,
)
from tui.document.basis import UNDATED, Basis, Certainty, Rule
from tui.document.interval import Interval
from tui.document.model import Block, Document, Event
from tui.document.span import Span

STATED = Basis(Rule.STATED, "stated")
ASSUMED = Basis(Rule.DOCUMENT_TIME, "assumed")


def event(first: date | None, last: date | None, certainty: Certainty = "stated", start: int = 0) -> Event:
    basis = {"stated": STATED, "assumed": ASSUMED, "undated": UNDATED}[certainty]
    return Event("x", "Dam breaks", start, start + 10, Interval(first, last), "happened", basis)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1904", date(1904, 1, 1), date(1904, 12, 31)),
        ("1904-02", date(1904, 2, 1), date(1904, 2, 29)),
        ("1904-02-03", date(1904, 2, 3), date(1904, 2, 3)),
        ("1904-02/1905", date(1904, 2, 1), date(1905, 12, 31)),
    ],
)
def test_days(written: str, first: date, last: date) -> None:
    days = days_of(written)
    assert (days.first, days.last) == (first.toordinal(), last.toordinal())


def test_days_before_the_common_era() -> None:
    year = days_of("-0215")
    assert year.last < date.min.toordinal()
    assert year.last - year.first == 364  # 216 BC was no leap year: -215 is no multiple of 4
    assert days_of("-0215-12-31").last == year.last
    assert days_of("0001").first - days_of("0000").last == 1


DAY = date(1904, 5, 3)


@pytest.mark.parametrize(
    ("given", "written", "right"),
    [
        (event(DAY, DAY), "1904-05-03", True),
        (event(DAY, DAY), "1904-05", True),
        (event(DAY, DAY), "1904-06", False),
        (event(DAY, DAY), "1904-05-04", False),
        (event(DAY, DAY, "assumed"), "1904-05-04", True),
        (event(DAY, DAY, "assumed"), "1904-05-05", False),
        (event(date(1904, 1, 1), date(1904, 12, 31)), "1904-05-03", False),
        (event(DAY, DAY), "<1904-06", False),
        (event(DAY, DAY, "assumed"), "<1904-06", True),
        (event(None, DAY), "<1904-05-03", True),
        (event(None, DAY), "<1904-04", False),
        (event(None, None, "undated"), "<1904-04", True),
        (event(DAY, None), ">1904-05-03", True),
        (event(date(1904, 5, 4), date(1904, 5, 4)), ">1904-05-03", True),
        (event(date(1904, 5, 2), date(1904, 5, 9)), ">1904-05-03", False),
        (event(DAY, DAY), "", False),
        (event(DAY, DAY, "assumed"), "", True),
        (event(None, None, "undated"), "", True),
        (event(None, None, "undated"), "1904", False),
    ],
)
def test_right_dates(given: Event, written: str, right: bool) -> None:
    assert is_right(given, written) is right


@pytest.mark.parametrize(
    ("span", "same"), [(Span(0, 10), True), (Span(5, 40), True), (Span(6, 40), False), (Span(10, 20), False)]
)
def test_places(span: Span, same: bool) -> None:
    assert reports(event(DAY, DAY), span) is same


@pytest.mark.parametrize(
    ("title", "fault"),
    [
        ("Dam breaks", ""),
        ("He resigns", "begins with 'he'"),
        ("Dam breaks in", "ends with 'in'"),
        ("Dam breaks…", "cut or empty"),
        ("Dam breaks on 3 May", "repeats a date"),
        ("Dam breaks in 1904", "repeats a date"),
        ("Council meets in room 12", ""),
        (" ".join(["dam"] * 15), "too long"),
    ],
)
def test_faults_of_titles(title: str, fault: str) -> None:
    assert fault_of(title) == fault


@pytest.mark.parametrize(
    ("title", "other", "overlap"),
    [
        ("Dam breaks", "The dam breaks", 1.0),
        ("Dam breaks", "King crowned", 0.0),
        ("Dam breaks", "Dam at Arlen", 0.5),
        ("", "", 0.0),
    ],
)
def test_overlap_of_titles(title: str, other: str, overlap: float) -> None:
    assert overlap_of(title, other) == overlap


def test_a_timeline_is_scored() -> None:
    right, again, noise = event(DAY, DAY), event(DAY, DAY), event(DAY, DAY, start=20)
    document = Document("x" * 40, blocks=(Block("paragraph", 0, 40),), events=(right, again, noise))
    listed = tuple(Listed(Span(at, at + 10), "1904", "Dam breaks", True) for at in (0, 30))
    found = score(Timeline(document, Span(0, 40), listed, (Span(20, 30),)))
    assert (found.recall, found.precision, found.title_overlap) == (0.5, 1 / 3, 1.0)
    assert (found.noise, found.faulty_titles) == (1, 0.0)
    assert (found + found).main == 2 * found.main
    assert Score().recall == Score().precision == 1.0
