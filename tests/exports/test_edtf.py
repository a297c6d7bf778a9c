"""Dates of events in EDTF, read again by the edtf library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from edtf import parse_edtf

from tests.reader.samples import event
from tui.document import Document
from tui.document.basis import Anchor, AnchorKind, Basis, Rule
from tui.document.calendar import BceDay
from tui.document.interval import Interval
from tui.document.model import Event
from tui.exports.edtf import edtf

ASSUMED = Basis(
    Rule.DOCUMENT_TIME, "assumed", implied=("year", "month", "day"), anchor=Anchor(AnchorKind.PUBLICATION, "2021-07-05")
)


def dated(interval: Interval, basis: Basis | None = None) -> Event:
    made = event("title", 0, date(2001, 1, 1))
    return replace(made, interval=interval, basis=basis or made.basis)


@pytest.mark.parametrize(
    ("interval", "basis", "expected"),
    [
        (Interval(date(2001, 9, 11), date(2001, 9, 11), "2001-09-11", "day"), None, "2001-09-11"),
        (Interval(date(2006, 5, 1), date(2006, 5, 31), "2006-05", "month"), None, "2006-05"),
        (Interval(date(1984, 1, 1), date(1984, 12, 31), "1984", "year", "about"), None, "1984~"),
        (Interval(date(2021, 7, 5), date(2021, 7, 5), "2021-07-05", "day"), ASSUMED, "2021-07-05?"),
        (Interval(date(2021, 1, 1), date(2021, 12, 31), "2021", "year", "about"), ASSUMED, "2021%"),
        (Interval(None, date(2021, 7, 5), "2021-07-05", "day", "by"), None, "/2021-07-05"),
        (Interval(date(2014, 1, 1), None, "2014", "year", "since"), None, "2014/"),
        (Interval(date(2021, 7, 3), date(2021, 7, 5), "2021-07-03/2021-07-05", "day"), None, "2021-07-03/2021-07-05"),
        (Interval(date(1970, 1, 1), date(1979, 12, 31), "197", "decade"), None, "197X"),
        (Interval(date(1900, 1, 1), date(1999, 12, 31), "19", "century"), None, "19XX"),
        (Interval(date(1901, 1, 1), date(2000, 12, 31), "19", "century"), None, "1901/2000"),
        (Interval(BceDay(480, 1, 1), BceDay(480, 12, 31), "-0479", "year"), None, "-0479"),
        (Interval(date(2001, 9, 11), date(2001, 9, 11), "2001-09-11T08:46", "time"), None, "2001-09-11T08:46:00"),
        (Interval(None, None, "", "vague"), None, ""),
    ],
)
def test_a_date_is_written_as_it_is_known(interval: Interval, basis: Basis | None, expected: str) -> None:
    written = edtf(dated(interval, basis))
    assert written == expected
    if written:
        assert parse_edtf(written)


def test_every_date_of_the_article_is_read_by_the_library(article: Document) -> None:
    values = [edtf(one) for one in article.events]
    assert sum(map(bool, values)) > 80
    for value in filter(None, values):
        parse_edtf(value)
