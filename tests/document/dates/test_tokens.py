"""How text is cut into tokens and chunks."""

from __future__ import annotations

import pytest

from tui.document.dates.tokens import Tokens, chunks, tokenize
from tui.languages import load

DATES = load("en").dates


def _tokens(text: str) -> Tokens:
    return tokenize(text, 0, len(text), DATES.lexicon, DATES.vocabulary.numbers)


def test_tokens_know_their_places() -> None:
    text = "On Nov. 13, 2001 at 5 p.m. twenty-five fled."
    tokens = _tokens(text)
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == [
        "On", "Nov.", "13", ",", "2001", "at", "5", "p.m.", "twenty-five", "fled", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "index", "categories"),
    [
        ("5", 0, {"NUM", "DAY", "MON", "HOUR", "YEARN"}),
        ("2001", 0, {"NUM", "YEAR", "HHMM", "YEARN"}),
        ("19980108", 0, {"NUM", "DIGITS8"}),
        ("12,000", 0, {"NUM"}),
        ("June", 0, {"MONTH"}),
    ],
)
def test_tags(text: str, index: int, categories: set[str]) -> None:
    tag = _tokens(text).tags[index]
    assert tag is not None
    assert set(tag) == categories


@pytest.mark.parametrize("text", ["may", "march", "sun", "kabul"])
def test_words_without_their_capital_are_no_months_or_days(text: str) -> None:
    (tag,) = _tokens(text).tags
    assert not {"MONTH", "WEEKDAY"} & set(tag or {})


@pytest.mark.parametrize("text", ["", "a", "a b\n" * 50_000, "x" * 200_000, " " * 100_000])
def test_chunks_cover_the_text(text: str) -> None:
    pieces = list(chunks(text))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(end - start <= 32_768 for start, end in pieces)
