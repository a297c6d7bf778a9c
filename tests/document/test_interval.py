"""Intervals: how days lie to one another, with an open end too."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.calendar import BceDay
from tui.document.interval import Interval

MAY = Interval(date(2021, 5, 1), date(2021, 5, 31), "2021-05", "month")


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


@pytest.mark.parametrize(
    ("inner", "within"),
    [
        (Interval(date(2021, 5, 3), date(2021, 5, 3)), True),
        (MAY, True),
        (Interval(date(2021, 5, 3), date(2021, 6, 1)), False),
        (Interval(date(2021, 5, 3), None), False),
        (Interval(), False),
    ],
)
def test_an_interval_lies_within_another(inner: Interval, within: bool) -> None:
    assert inner.within(MAY) is within
    assert not inner.within(Interval())


def test_intervals_of_the_same_days_may_differ_in_value() -> None:
    assert MAY.same_days(Interval(MAY.earliest, MAY.latest, "2021-05-01/2021-05-31"))
    assert not MAY.same_days(Interval(MAY.earliest, None))
