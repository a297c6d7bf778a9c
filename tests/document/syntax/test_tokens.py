"""Tokens: where words and marks begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import ENGLISH
from tui.document.syntax.tokens import LONGEST, tokenize

TOKENS = [
    ("The dam broke.", "The|dam|broke|."),
    # abbreviations and initials keep their full stop, the end of a sentence does not
    ("The U.S. left at 9 a.m. today.", "The|U.S.|left|at|9|a.m.|today|."),
    ("Gen. Francisco I. Madero met Mr. Brook.", "Gen.|Francisco|I.|Madero|met|Mr.|Brook|."),
    ("She works for Toller Co. in Kabul.", "She|works|for|Toller|Co.|in|Kabul|."),
    ("It was him. He fled.", "It|was|him|.|He|fled|."),
    # numbers with what belongs to them
    ("It paid $3.5 or 10,000 for 5% at 9:30.", "It|paid|$3.5|or|10,000|for|5%|at|9:30|."),
    ("a 6-year-old on the 5th in the 1990s", "a|6-year-old|on|the|5th|in|the|1990s"),
    ("1904, 1905", "1904|,|1905"),
    # clitics stand alone, whichever apostrophe
    ("He didn't, they’ve, Ada's", "He|did|n't|,|they|’ve|,|Ada|'s"),
    ("He can’t", "He|ca|n’t"),
    # compounds are one word
    ("al-Qaeda and AT&T met at ten o'clock", "al-Qaeda|and|AT&T|met|at|ten|o'clock"),
    # marks
    ("“No” -- (or ``yes'')... he said;", "“|No|”|--|(|or|``|yes|''|)|...|he|said|;"),
    ("Zürich é 東京", "Zürich|é|東京"),
    ("", ""),
    (" \n\t ", ""),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: str) -> None:
    assert "|".join(token.text for token in tokenize(text, 0, len(text), ENGLISH.token)) == expected


def test_only_the_sentence_is_read_and_offsets_are_of_the_text() -> None:
    text = "It rained. The dam broke. They fled."
    start, end = text.index("The"), text.index(" They")
    tokens = tokenize(text, start, end, ENGLISH.token)
    assert [token.text for token in tokens] == ["The", "dam", "broke", "."]
    assert (tokens[0].start, tokens[-1].end) == (start, end)


def test_a_sentence_without_end_is_read_to_a_limit() -> None:
    text = "word " * LONGEST
    tokens = tokenize(text, 0, len(text), ENGLISH.token)
    assert LONGEST - 5 <= tokens[-1].end <= LONGEST


@given(st.text(max_size=200), st.integers(0, 20), st.integers(0, 200))
def test_tokens_tile_the_text_in_order(text: str, start: int, end: int) -> None:
    tokens = tokenize(text, start, end, ENGLISH.token)
    place = start
    for token in tokens:
        assert place <= token.start < token.end <= max(start, min(end, len(text)))
        assert text[token.start : token.end] == token.text
        assert not text[place : token.start].strip(), "nothing but white space lies between tokens"
        place = token.end
    assert not text[place : max(place, end)].strip()
