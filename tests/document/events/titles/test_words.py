"""Words of a title on one line, balanced and without loose ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.events.titles.words import SHORTEST, balanced, flat, without_end


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The league\n (a loose one)  met", "The league met"),
        ("The **upper** `gate` | closed", "The upper gate closed"),
        ("(N)", ""),
        ("A dam", "A dam"),
    ],
)
def test_flat(words: str, expected: str) -> None:
    assert flat(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“We go”", "“We go”"),
        ("“We go", "We go"),
        ("(we go", "we go"),
        ('He said "go', "He said go"),
        ('"a" b', '"a" b'),
    ],
)
def test_balanced(words: str, expected: str) -> None:
    assert balanced(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The dam of the valley broke and", "The dam of the valley broke"),
        ("The dam of the valley broke, and the", "The dam of the valley broke"),
        ("The dam of the valley", "The dam of the valley"),
        ("Bread and", "Bread and"),  # too short to lose more
    ],
)
def test_loose_ends(words: str, expected: str) -> None:
    assert without_end(words, {"and", "the"}) == expected


@given(st.text(max_size=200))
def test_flat_words_are_one_line(words: str) -> None:
    assert flat(words) == " ".join(flat(words).split())


@given(st.lists(st.sampled_from(["and", "the", "dam", "valley"]), max_size=20).map(" ".join))
def test_enough_is_left(words: str) -> None:
    assert len(without_end(words, {"and", "the"})) >= min(SHORTEST - 4, len(words.rstrip(" ,")))
