"""What a run of digits may be, and the spellings of words in the lexicon."""

from __future__ import annotations

import pytest

from tui.document.dates.lexicon import number_tags
from tui.languages import load


@pytest.mark.parametrize(
    ("digits", "tags"),
    [
        ("7", {"NUM": 7, "DAY": 7, "MON": 7, "HOUR": 7, "YEARN": 7}),
        ("45", {"NUM": 45, "YY": 45, "MIN": 45, "YEARN": 45}),
        ("00", {"NUM": 0, "HOUR": 0, "YY": 0, "MIN": 0}),
        ("300", {"NUM": 300, "YEARN": 300}),
        ("1130", {"NUM": 1130, "YEAR": 1130, "HHMM": "11:30", "YEARN": 1130}),
        ("1999", {"NUM": 1999, "YEAR": 1999, "YEARN": 1999}),
        ("2500", {"NUM": 2500, "YEARN": 2500}),
        ("20210705", {"NUM": 20210705, "DIGITS8": "20210705"}),
        ("1,600", {"NUM": 1600}),
        ("9" * 30, {"NUM": 0}),
    ],
)
def test_digits_are_tagged_by_length_and_value(digits: str, tags: dict[str, int | str]) -> None:
    assert number_tags(digits) == tags


@pytest.mark.parametrize("spelling", ["July", "JULY", "days", "Days", "DAYS"])
def test_words_are_known_in_their_spellings(spelling: str) -> None:
    assert spelling in load("en").dates.lexicon


@pytest.mark.parametrize("spelling", ["dyas", "dAYS", "Julie", ""])
def test_other_words_are_not(spelling: str) -> None:
    assert spelling not in load("en").dates.lexicon
