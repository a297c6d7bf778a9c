"""Dates in figures."""

from __future__ import annotations

import pytest

from tests.languages.und.reading import values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("x 2021-07-05 y", "2021-07-05", "2021-07-05"),
        ("x 2021/07/05 y", "2021/07/05", "2021-07-05"),
        ("x 2021-07 y", "2021-07", "2021-07"),
        ("x 20210705 y", "20210705", "2021-07-05"),
        ("x 05/07/2021 y", "05/07/2021", "2021-07-05"),
        ("x 07/25/2021 y", "07/25/2021", "2021-07-25"),
        ("x 5.7.2021 y", "5.7.2021", "2021-07-05"),
    ],
)
def test_a_date_in_figures_is_read(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text", ["", "1999", "9-1-49-0", "31/31/2021", "31/04/2021", "2007-08", "12345678", "20210732"]
)
def test_other_figures_are_no_date(text: str) -> None:
    assert values(text) == []
