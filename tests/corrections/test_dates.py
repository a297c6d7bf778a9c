"""Dates as a person types them."""

from __future__ import annotations

from datetime import date

import pytest

from tui.corrections.dates import interval_of


@pytest.mark.parametrize(
    ("words", "value", "precision"),
    [
        ("5 july 2021", "2021-07-05", "day"),
        ("2001-09-11", "2001-09-11", "day"),
        ("june 1911", "1911-06", "month"),
        ("1911", "1911", "year"),
        ("2001-2010", "2001/2010", "year"),
        ("2001/..", "2001/..", "year"),
        ("2001-05-03/2001-06-04", "2001-05-03/2001-06-04", "day"),
        ("../5 july 2021", "../2021-07-05", "day"),
        ("", "", "vague"),
        ("yesterday", "2021-07-04", "day"),
    ],
)
def test_words_are_an_interval(words: str, value: str, precision: str) -> None:
    interval = interval_of(words, date(2021, 7, 5))
    assert interval
    assert (interval.value, interval.precision) == (value, precision)


def test_open_ends_are_open() -> None:
    since, until = interval_of("2001/..", None), interval_of("../2001", None)
    assert since
    assert until
    assert (since.earliest, since.latest, since.modifier) == (date(2001, 1, 1), None, "since")
    assert (until.earliest, until.latest, until.modifier) == (None, date(2001, 12, 31), "until")


@pytest.mark.parametrize("words", ["the day of the tentacle", "..", "no date at all/.."])
def test_what_is_no_date_is_none(words: str) -> None:
    assert interval_of(words, date(2021, 7, 5)) is None


@pytest.mark.parametrize(
    "words", ["5 july 2021", "june 1911", "1911", "2001-2010", "2001/..", "../2001-07-05", "yesterday"]
)
def test_a_value_means_itself_on_every_day(words: str) -> None:
    interval = interval_of(words, date(2021, 7, 5))
    assert interval
    assert interval_of(interval.value, date(1990, 1, 1)) == interval
