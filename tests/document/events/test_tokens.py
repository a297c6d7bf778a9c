"""Tokens and tenses."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH
from tui.document.events.tokens import LONGEST, tense_of, tokens_of

TENSES = [
    ("The dam broke", "past"),
    ("The dam was built", "past"),
    ("The mayor resigned", "past"),
    ("The mayor said no", "past"),
    ("The mayor says no", "present"),
    ("The dam has broken", "perfect"),
    ("The dam has never been opened", "perfect"),
    ("The dam has four gates", "present"),
    ("The dam had broken", "pluperfect"),
    ("The dam had four gates", "past"),
    ("The dam will break", "future"),
    ("Her father's lost will", "past"),
    ("That will end", "future"),
    ("The dam needs pumps", "present"),
    ("The hundred guards", "none"),
    ("A US-based firm", "none"),
    ("", "none"),
]


@pytest.mark.parametrize(("words", "tense"), TENSES)
def test_tenses(words: str, tense: str) -> None:
    tokens = tokens_of(words, 0, len(words), ENGLISH.grammar.verbs)
    assert tense_of(tokens, ENGLISH.grammar) == tense


def test_tokens_know_their_place() -> None:
    text = "x The U.S. dam broke, he said."
    tokens = tokens_of(text, 2, len(text), ENGLISH.grammar.verbs)
    assert [token.word for token in tokens] == ["the", "U.S", "dam", "broke", ",", "he", "said"]
    assert all(text[token.start : token.end].lower() == token.word.lower() for token in tokens)
    assert [token.word for token in tokens if token.is_verb] == ["broke", "said"]


def test_only_the_first_word_loses_its_capital() -> None:
    text = "States of the United States"
    assert [token.is_verb for token in tokens_of(text, 0, len(text), ENGLISH.grammar.verbs)][::4] == [True, False]


def test_tokens_end_at_their_limit() -> None:
    text = "word " * LONGEST
    assert tokens_of(text, 0, len(text), ENGLISH.grammar.verbs)[-1].end <= LONGEST
