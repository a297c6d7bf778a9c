"""The day that a rule of the table gives in a year."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.dates.named_days import day_in, easter, single_year, usual_month


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-25", 1963, date(1963, 12, 25)),
        ("easter+0", 2021, date(2021, 4, 4)),
        ("easter-2", 2021, date(2021, 4, 2)),
        ("1944-06-06", 2021, date(1944, 6, 6)),
        ("11#4 4", 2003, date(2003, 11, 27)),  # the fourth Thursday of November
        ("05#-1 1", 2021, date(2021, 5, 31)),  # the last Monday of May
        ("11#1 1+1", 2020, date(2020, 11, 3)),  # the day after the first Monday of November
    ],
)
def test_day_in(rule: str, year: int, day: date) -> None:
    assert day_in(rule, year) == day
    assert usual_month(rule) == day.month
    assert single_year(rule) == (day.year if rule.count("-") == 2 and "#" not in rule else None)


def test_a_year_may_have_no_such_day() -> None:
    with pytest.raises(ValueError, match="day"):
        day_in("02-29", 2021)


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)
