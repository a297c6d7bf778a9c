"""The words before an expression that belong to it, and what they make of its date."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import times


@pytest.mark.parametrize(
    ("text", "words", "modifier"),
    [
        ("It came in early May 2001.", "early May 2001", "early"),
        ("It came in late 2001.", "late 2001", "late"),
        ("It came in about 1990.", "about 1990", "about"),
        ("It lasted nearly two weeks.", "nearly two weeks", "less"),
        ("It lasted more than two weeks.", "more than two weeks", "more"),
        ("She was about happy in 1990.", "1990", None),
        ("It happened late every Monday.", "every Monday", None),
    ],
)
def test_modifiers_belong_to_the_expression(text: str, words: str, modifier: str | None) -> None:
    (time,) = times(text)
    assert (text[time.start : time.end], time.modifier) == (words, modifier)
