"""Days as the heads of files give them."""

from __future__ import annotations

from datetime import date

import pytest

from tui.sources.days import iso_day, made


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2019-06-11", date(2019, 6, 11)),
        ("2019-06-11T07:30:00Z", date(2019, 6, 11)),
        ("2019-13-40", None),
        ("on 2019-06-11", None),
        ("2019", None),
        ("", None),
    ],
)
def test_a_day_is_read_where_the_words_begin_with_one(words: str, expected: date | None) -> None:
    assert iso_day(words) == expected


def test_a_day_that_is_none_is_none() -> None:
    assert made(2020, 2, 29) == date(2020, 2, 29)
    assert made(2019, 2, 29) is None
    assert made(0, 1, 1) is None
