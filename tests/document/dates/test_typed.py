"""Dates as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.typed import parse_typed, prepare

_TODAY = date(2021, 7, 5)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("sep 2001", "2001-09-01", "2001-09-30"),
        ("Sept. 2001", "2001-09-01", "2001-09-30"),
        ("2001", "2001-01-01", "2001-12-31"),
        ("2001-09", "2001-09-01", "2001-09-30"),
        ("2001-09-11", "2001-09-11", "2001-09-11"),
        ("11 sep 2001", "2001-09-11", "2001-09-11"),
        ("september 11, 2001", "2001-09-11", "2001-09-11"),
        ("9/11", "2001-09-11", "2001-09-11"),
        ("13/11/2001", "2001-11-13", "2001-11-13"),
        ("13.11.2001", "2001-11-13", "2001-11-13"),
        ("12.5.99", "1999-05-12", "1999-05-12"),
        ("last spring", "2021-03-01", "2021-05-31"),
        ("three weeks ago", "2021-06-14", "2021-06-20"),
        ("two years ago", "2019-01-01", "2019-12-31"),
        ("yesterday", "2021-07-04", "2021-07-04"),
        ("today", "2021-07-05", "2021-07-05"),
        ("now", "2021-07-05", "2021-07-05"),
        ("monday", "2021-07-05", "2021-07-05"),
        ("last week", "2021-06-28", "2021-07-04"),
        ("march", "2021-03-01", "2021-03-31"),
        ("may 2006", "2006-05-01", "2006-05-31"),
        ("summer 2008", "2008-06-01", "2008-08-31"),
        ("q3 2019", "2019-07-01", "2019-09-30"),
        ("1980s", "1980-01-01", "1989-12-31"),
        ("early 1990s", "1990-01-01", "1999-12-31"),
        ("19th century", "1800-01-01", "1899-12-31"),
        ("480 BC", "-0479-01-01", "-0479-12-31"),
        ("christmas 2004", "2004-12-25", "2004-12-25"),
        ("from may to july 2003", "2003-05-01", "2003-07-31"),
        ("le 5 juillet 2021", "2021-07-05", "2021-07-05"),
        ("in 2 weeks", "2021-07-19", "2021-07-19"),
    ],
)
def test_typed(text: str, earliest: str, latest: str) -> None:
    found = parse_typed(text, _TODAY)
    assert found is not None
    assert tuple(day.isoformat() for day in found) == (earliest, latest)


@pytest.mark.parametrize("text", ["", "   ", "banana", "the taliban", "[/]", "?" * 10_000])
def test_typed_nonsense(text: str) -> None:
    assert parse_typed(text, _TODAY) is None


def test_what_a_guess_needs_can_be_loaded_before() -> None:
    prepare()
    assert parse_typed("le 3 mai 2001", _TODAY) is not None
