"""TIMEX3 values, the days they cover, and named days."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.named_days import day_in, easter
from tui.document.dates.values import days_of, duration_value, year_before, year_of


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "precision"),
    [
        ("2021-07-05", "2021-07-05", "2021-07-05", "day"),
        ("2021-07-05TMO", "2021-07-05", "2021-07-05", "time"),
        ("2021-07-05T10:35", "2021-07-05", "2021-07-05", "time"),
        ("2020-02", "2020-02-01", "2020-02-29", "month"),
        ("1900-02", "1900-02-01", "1900-02-28", "month"),
        ("2001", "2001-01-01", "2001-12-31", "year"),
        ("198", "1980-01-01", "1989-12-31", "decade"),
        ("19", "1900-01-01", "1999-12-31", "century"),
        ("00", "0001-01-01", "0099-12-31", "century"),
        ("BC0264", "-0263-01-01", "-0263-12-31", "year"),
        ("BC0001", "0000-01-01", "0000-12-31", "year"),
        ("1989-Q3", "1989-07-01", "1989-09-30", "quarter"),
        ("1989-H2", "1989-07-01", "1989-12-31", "half"),
        ("1989-SU", "1989-06-01", "1989-08-31", "season"),
        ("1979-WI", "1979-12-01", "1980-02-29", "season"),
        ("2021-W27", "2021-07-05", "2021-07-11", "week"),
        ("2021-W27-WE", "2021-07-10", "2021-07-11", "weekend"),
        ("2021-06-22/2021-07-22", "2021-06-22", "2021-07-22", "month"),
    ],
)
def test_interval(value: str, earliest: str, latest: str, precision: str) -> None:
    found = days_of(value)
    assert found is not None
    assert (found[0].isoformat(), found[1].isoformat(), found[2]) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "value",
    ["", "P3D", "PAST_REF", "XXXX-05", "2021-13", "2021-02-30", "2021-W60", "2021-XX-XX", "XXXX-WXX-1", "20210"],
)
def test_no_days(value: str) -> None:
    assert days_of(value) is None


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "day", "P3D"),
        (None, "week", "PXW"),
        (2, "hour", "PT2H"),
        (1, "fortnight", "P2W"),
        (2, "decade", "P20Y"),
        (2.5, "year", "P2.5Y"),
        (3, "quarter", "P9M"),
        (None, "minute", "PTXM"),
        (1, "century", "P100Y"),
    ],
)
def test_duration_value(count: float | None, unit: str, value: str) -> None:
    assert duration_value(count, unit) == value


def test_easter() -> None:
    assert [easter(year) for year in (1916, 2000, 2021, 2024)] == [
        date(1916, 4, 23), date(2000, 4, 23), date(2021, 4, 4), date(2024, 3, 31),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-25", 1979, date(1979, 12, 25)),
        ("11#4 4", 2003, date(2003, 11, 27)),
        ("05#-1 1", 2010, date(2010, 5, 31)),
        ("11#1 1+1", 2020, date(2020, 11, 3)),
        ("easter-2", 1998, date(1998, 4, 10)),
        ("1944-06-06", 1944, date(1944, 6, 6)),
    ],
)
def test_day_in(rule: str, year: int, day: date) -> None:
    assert day_in(rule, year) == day


@pytest.mark.parametrize(
    ("value", "before"),
    [("2021-Q3", "2020-Q3"), ("2021", "2020"), ("0001-Q4", "BC0001-Q4"), ("BC0001-Q1", "BC0002-Q1"), ("0010", "0009")],
)
def test_the_same_part_of_the_year_before(value: str, before: str) -> None:
    assert year_before(value) == before


@pytest.mark.parametrize(("value", "year"), [("2021-Q3", 2021), ("0010", 10), ("BC0001-Q1", 0), ("BC0264-05", -263)])
def test_the_year_of_a_value(value: str, year: int) -> None:
    assert year_of(value) == year
