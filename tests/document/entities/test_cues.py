"""Cues beside a name."""

from __future__ import annotations

import pytest

from tui.document.entities.cues import CueFinder, CueWords
from tui.languages import load

ENGLISH = load("en").entities
CUES = CueFinder(ENGLISH.tables, ENGLISH.cues)


@pytest.mark.parametrize(
    ("words", "at", "cue"),
    [
        ("the village of X fell", 3, "of place"),
        ("in X yesterday", 1, "in in"),
        ("village X fell", 1, "pre place"),
        ("X is a small village in the north", 0, "is place"),
        ("X ( or Y ) is a village in it", 0, "is place"),
        ("X , the company that built it", 0, "is organisation"),
        ("X said so", 0, "then d"),
        ("X villages fell", 0, "post place"),
    ],
)
def test_cues(words: str, at: int, cue: str) -> None:
    assert cue in CUES.find(words.split(), at, at + 1)


@pytest.mark.parametrize(
    ("words", "at", "cue"),
    [
        ("X is so , a village in it", 0, "is place"),  # the noun is of another phrase
        ("X is a tall", 0, "is a"),  # no end of the phrase
        ("X says", 0, "then d"),
    ],
)
def test_what_is_no_cue(words: str, at: int, cue: str) -> None:
    assert cue not in CUES.find(words.split(), at, at + 1)


def test_a_name_alone_has_no_cues() -> None:
    assert CUES.find(["X"], 0, 1) == []


def test_a_language_without_words_has_the_cues_of_nouns_alone() -> None:
    finder = CueFinder(ENGLISH.tables, CueWords())
    assert finder.find(["village", "X", "said"], 1, 2) == ["pre place", "pre g"]
    assert "is place" not in finder.find(["qzx", "X", "is", "a", "village", "in", "it"], 1, 2)
