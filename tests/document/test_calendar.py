"""Days before and after the beginning of the common era."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.calendar import (
    BceDay,
    Day,
    PartialDate,
    day_of,
    ends_month,
    has_day,
    month_length,
    partial,
    shift,
    year_of,
)


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


@pytest.mark.parametrize(
    ("month", "day", "has"), [(2, 29, True), (2, 30, False), (4, 31, False), (12, 31, True), (1, 0, False)]
)
def test_a_month_has_the_days_of_its_longest_year(month: int, day: int, has: bool) -> None:
    assert has_day(month, day) is has


@given(st.integers(-3000, 3000).filter(bool))
def test_years_are_astronomical_both_ways(year: int) -> None:
    assert year_of(day_of(year, 1, 1)) == year


@pytest.mark.parametrize(
    ("start", "unit", "count", "moved"),
    [
        (PartialDate(2021, 7, 5), "day", -3, PartialDate(2021, 7, 2)),
        (PartialDate(2021, 7, 5), "week", 2, PartialDate(2021, 7, 19)),
        (PartialDate(2021, 7, 5), "fortnight", -1, PartialDate(2021, 6, 21)),
        (PartialDate(2021, 11), "month", 3, PartialDate(2022, 2)),
        (PartialDate(2021, 11), "quarter", 1, PartialDate(2022, 2)),
        (PartialDate(2020, 12, 31), "month", 14, PartialDate(2022, 2, 28)),
        (PartialDate(2020, 2, 29), "year", 1, PartialDate(2021, 2, 28)),
        (PartialDate(1), "year", -2, PartialDate(-1)),
        (PartialDate(2021), "year", 1.5, PartialDate(2022, 12)),
        (PartialDate(2021, 7, 5), "decade", -1, PartialDate(2011, 7, 5)),
        (PartialDate(2021), "day", 1, None),
        (PartialDate(2021), "month", 1, None),
        (PartialDate(9999, 12, 31), "day", 1, None),
        (PartialDate(2021, 7, 5), "year", 1e9, None),
    ],
)
def test_shift(start: PartialDate, unit: str, count: float, moved: PartialDate | None) -> None:
    assert shift(start, unit, count) == moved


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)), st.integers(-1000, 1000))
def test_days_are_shifted_as_the_calendar_counts_them(day: date, count: int) -> None:
    moved = shift(partial(day), "day", count)
    assert moved is not None
    assert moved.date() == day + timedelta(days=count)


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)), st.integers(-1000, 1000))
def test_months_on_there_is_a_day_of_that_month(day: date, count: int) -> None:
    moved = shift(partial(day), "month", count)
    assert moved is not None
    there = moved.date()
    assert there is not None
    assert 12 * there.year + there.month == 12 * day.year + day.month + count
    assert there.day == day.day or ends_month(there)


@pytest.mark.parametrize(
    "known", [PartialDate(2021), PartialDate(2021, 2, 30), PartialDate(-5, 1, 1), PartialDate(10_000, 1, 1)]
)
def test_a_date_known_in_part_is_no_day(known: PartialDate) -> None:
    assert known.date() is None
