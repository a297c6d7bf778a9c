"""Numbers in words."""

from __future__ import annotations

import pytest

from tui.document.dates.numbers import read_number_words
from tui.languages import load

NUMBERS = load("en").dates.vocabulary.numbers


@pytest.mark.parametrize(
    ("words", "number", "kind"),
    [
        ("seven", 7, "cardinal"),
        ("twenty - five", 25, "cardinal"),
        ("twenty five", 25, "cardinal"),
        ("a hundred", None, None),
        ("hundred", 100, "cardinal"),
        ("one hundred and twenty", 120, "cardinal"),
        ("two thousand", 2000, "cardinal"),
        ("two thousand and one", 2001, "cardinal"),
        ("three hundred thousand", 300_000, "cardinal"),
        ("two thousand three hundred forty - five", 2345, "cardinal"),
        ("nineteen ninety - six", 1996, "year"),
        ("nineteen sixteen", 1916, "year"),
        ("twenty twenty", 2020, "year"),
        ("thirty forty", None, None),
        ("twenty - first", 21, "ordinal"),
        ("first", None, None),
        ("and five", None, None),
        ("", None, None),
    ],
)
def test_number_words(words: str, number: int | None, kind: str | None) -> None:
    tokens = words.split()
    found = read_number_words(tokens, 0, NUMBERS)
    if number is None:
        assert found is None
    else:
        assert found is not None
        assert (found.end, found.number, found.kind) == (len(tokens), number, kind)


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("five six", 1),
        ("twenty - miles", 1),
        ("hundred and cats", 1),
        ("twenty - tenth", 1),
        ("thousand hundred", 1),
        ("one hundred twenty thirty", 3),
        ("nineteen ninety six", 2),
    ],
)
def test_a_number_ends_before_what_does_not_belong_to_it(words: str, end: int) -> None:
    found = read_number_words(words.split(), 0, NUMBERS)
    assert found is not None
    assert found.end == end
