"""Tokens: what is one, and that nothing of a text is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from tests.document.entities.texts import TEXTS
from tui.document.entities.patterns import ANY_TOKEN
from tui.document.entities.tokens import Token, tokenise
from tui.languages import load

TOKEN = load("en").entities.token


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. troops", ["U.S.", "troops"]),
        ("US-led", ["US", "-", "led"]),
        ("Mazar-e-Sharif’s", ["Mazar-e-Sharif", "’s"]),
        ("al-Qa'ida fled", ["al-Qa'ida", "fled"]),
        ("Mr. Holm", ["Mr.", "Holm"]),
        ("9/11, 1,600 and 3rd", ["9/11", ",", "1,600", "and", "3rd"]),
        ("O'Brien's", ["O'Brien", "'s"]),
        ("  \n ", []),
    ],
)
def test_english_tokens(text: str, words: list[str]) -> None:
    assert tokenise(text, 0, len(text), TOKEN).words == words


@pytest.mark.parametrize("pattern", [TOKEN, ANY_TOKEN])
@given(text=TEXTS)
def test_tokens_are_all_of_the_text_but_white_space(pattern: re.Pattern[str], text: str) -> None:
    words, starts, ends = tokenise(text, 0, len(text), pattern)
    assert words == [text[start:end] for start, end in zip(starts, ends, strict=True)]
    gaps = [text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)]
    assert not "".join(gaps).strip()
    assert all(word and not word[0].isspace() for word in words)


def test_offsets_are_those_of_the_whole_text() -> None:
    assert tokenise("one two three", 3, 8, TOKEN).cut(0, 9) == [Token(4, 7, "two")]
