"""Days as ISO dates, as fine as what they stand for and no finer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tui.document import Document
from tui.document.calendar import BceDay, Day
from tui.document.iso_days import event_days, shortened


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (date(2001, 9, 11), date(2001, 9, 11), "2001-09-11", "2001-09-11"),
        (date(2006, 5, 1), date(2006, 5, 31), "2006-05", "2006-05"),
        (date(2015, 1, 1), date(2015, 12, 31), "2015", "2015"),
        (date(1980, 1, 1), date(1989, 12, 31), "1980", "1989"),
        (date(1900, 2, 1), date(1900, 2, 28), "1900-02", "1900-02"),
        (date(2000, 2, 1), date(2000, 2, 28), "2000-02-01", "2000-02-28"),
        (BceDay(480, 1, 1), BceDay(480, 12, 31), "-0479", "-0479"),
    ],
)
def test_whole_months_and_years_are_cut_to_such(first: Day, last: Day, start: str, end: str) -> None:
    assert shortened(first, last) == (start, end)


@pytest.mark.parametrize(
    ("changes", "days"),
    [
        ({"earliest": date(2001, 1, 1), "latest": None, "precision": "year"}, ("2001", None)),
        ({"earliest": date(2001, 9, 1), "latest": None, "precision": "month"}, ("2001-09", None)),
        ({"earliest": date(2001, 9, 11), "latest": None, "precision": "day"}, ("2001-09-11", None)),
        ({"earliest": None, "latest": date(2006, 5, 31), "precision": "month"}, (None, "2006-05")),
        ({"earliest": None, "latest": BceDay(480, 12, 31), "precision": "year"}, (None, "-0479")),
        ({"earliest": None, "latest": date(2006, 5, 31), "precision": "vague"}, (None, "2006-05-31")),
        ({"earliest": None, "latest": None}, (None, None)),
        ({}, ("2001-11-13", "2001-11-13")),
    ],
)
def test_an_open_side_has_no_day(
    article: Document, changes: dict[str, Any], days: tuple[str | None, str | None]
) -> None:
    fall = next(event for event in article.events if event.title == "Fall of Kabul")
    assert event_days(replace(fall, interval=replace(fall.interval, **changes))) == days
