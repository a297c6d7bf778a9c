"""What the model refuses to call an event."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.basis import UNDATED
from tui.document.calendar import BceDay
from tui.document.model import Event, Interval


@pytest.mark.parametrize(("title", "start", "end"), [("", 0, 1), ("t", 1, 1), ("t", 38, 37), ("t", -1, 3)])
def test_no_event_without_title_or_words(title: str, start: int, end: int) -> None:
    with pytest.raises(ValueError, match="an event needs"):
        Event("id", title, start, end, Interval(), "happened", UNDATED)


def test_an_event_may_be_one_code_point_long() -> None:
    assert Event("id", "t", 0, 1, Interval(), "happened", UNDATED).certainty == "undated"


@pytest.mark.parametrize(
    ("interval", "begins_after"),
    [
        (Interval(date(2021, 7, 6), date(2021, 7, 9)), True),
        (Interval(date(2021, 7, 5), date(2021, 7, 9)), False),  # it begins on the day itself
        (Interval(None, date(2021, 7, 6)), True),
        (Interval(date(2021, 7, 6), None), True),
        (Interval(BceDay(480, 1, 1), None), False),
        (Interval(), False),
    ],
)
def test_an_interval_begins_after_a_day(interval: Interval, begins_after: bool) -> None:
    assert interval.begins_after(date(2021, 7, 5)) is begins_after
    assert not interval.begins_after(None)
