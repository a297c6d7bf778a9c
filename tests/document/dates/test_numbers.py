"""Numbers in words, and how text is cut into tokens."""

from __future__ import annotations

import pytest

from tui.document.dates.lexicon import NUMBER_WORDS
from tui.document.dates.numbers import read_number_words
from tui.document.dates.tokens import chunks, tokenize


@pytest.mark.parametrize(
    ("words", "number", "kind"),
    [
        ("twenty - five", 25, "cardinal"),
        ("one hundred and twenty", 120, "cardinal"),
        ("two thousand", 2000, "cardinal"),
        ("nineteen ninety - six", 1996, "year"),
        ("nineteen sixteen", 1916, "year"),
        ("twenty - first", 21, "ordinal"),
        ("seven", 7, "cardinal"),
    ],
)
def test_number_words(words: str, number: int, kind: str) -> None:
    tokens = words.split()
    found = read_number_words(tokens, 0, NUMBER_WORDS)
    assert found is not None
    assert (found.end, found.number, found.kind) == (len(tokens), number, kind)


def test_tokens_know_their_places() -> None:
    text = "On Nov. 13, 2001 at 5 p.m. twenty-five fled."
    tokens = tokenize(text)
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == [
        "On", "Nov.", "13", ",", "2001", "at", "5", "p.m.", "twenty-five", "fled", ".",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "a", "a b\n" * 50_000, "x" * 200_000, " " * 100_000])
def test_chunks_cover_the_text(text: str) -> None:
    pieces = list(chunks(text))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(end - start <= 32_768 for start, end in pieces)
