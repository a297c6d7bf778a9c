"""Cutting titles to their length."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH
from tui.document.events.titles.shorten import shorten
from tui.document.events.titles.words import LONGEST


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The dam broke", "The dam broke"),
        # asides, settings and what stands between subject and verb
        (
            "The garrison, which had eaten its last horses, surrendered to the northern league",
            "The garrison surrendered to the northern league",
        ),
        (
            "Under a deal with the council of the lower town, the lines bought all the ships",
            "The lines bought all the ships",
        ),
        (
            "Peter Brook, 58, of Trewin Farm near the mill and the lower town, was found by neighbours",
            "Peter Brook was found by neighbours",
        ),
        # the last clause or phrase that can be spared
        (
            "More than a thousand soldiers fled over the mountains, and the war of the valley was lost",
            "More than a thousand soldiers fled over the mountains",
        ),
        # no verb to end with: the cut shows
        (
            "A list of all the old mills and dams and bridges in the valley and the hills above it",
            "A list of all the old mills and dams and bridges…",
        ),
    ],
)
def test_shorten(words: str, expected: str) -> None:
    assert shorten(words, (), ENGLISH) == expected


def test_names_stay_whole() -> None:
    words = "The assembly of all the valley towns elected Maria Theresia Ludovica Hohenstein"
    name = "Maria Theresia Ludovica Hohenstein"
    short = shorten(words, (name,), ENGLISH)
    assert "Maria" not in short
    assert "Maria" in shorten(words, (), ENGLISH)


PIECES = "the dam|broke|,|which|was lost|in|valley|and|“|(|–|who|said|to|;|a"
WORDS = st.sampled_from(list(PIECES.split("|")))


@given(st.lists(WORDS, min_size=1, max_size=60).map(" ".join))
def test_titles_are_never_longer(words: str) -> None:
    assert len(shorten(words, (), ENGLISH)) <= LONGEST
