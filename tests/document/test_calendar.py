"""Days before and after the beginning of the common era."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.calendar import BceDay, Day, day_of, ends_month, month_length, year_of


def test_days_of_both_eras_are_in_order() -> None:
    days: list[Day] = [date(1, 1, 1), BceDay(1, 12, 31), BceDay(480, 8, 20), date(2021, 7, 5), BceDay(480, 8, 21)]
    assert sorted(days) == [BceDay(480, 8, 20), BceDay(480, 8, 21), BceDay(1, 12, 31), date(1, 1, 1), date(2021, 7, 5)]
    assert date(1, 1, 1) > BceDay(1, 1, 1)
    assert BceDay(44, 3, 15) != date(44, 3, 15)


@pytest.mark.parametrize(
    ("day", "iso"),
    [(BceDay(480, 8, 20), "-0479-08-20"), (BceDay(1, 2, 29), "0000-02-29"), (BceDay(10_000, 1, 1), "-9999-01-01")],
)
def test_iso_years_are_astronomical(day: BceDay, iso: str) -> None:
    assert day.isoformat() == iso


@pytest.mark.parametrize(("year", "month", "day"), [(0, 1, 1), (1, 13, 1), (2, 2, 29), (44, 4, 31), (44, 3, 0)])
def test_no_such_day(year: int, month: int, day: int) -> None:
    with pytest.raises(ValueError, match=r"no such day|must be 1 or more"):
        BceDay(year, month, day)


@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_are_as_long_as_the_calendar_says(year: int, month: int) -> None:
    assert month_length(year, month) == calendar.monthrange(year, month)[1]
    assert ends_month(date(year, month, month_length(year, month)))


@given(st.integers(-3000, 3000).filter(bool))
def test_years_are_astronomical_both_ways(year: int) -> None:
    assert year_of(day_of(year, 1, 1)) == year
