"""Noun phrases: what stands before and behind a noun in one phrase with it."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import phrases_of

NOUN_PHRASES = [
    # participles and adverbs before the noun
    ("They left the hastily planned trip.", "NOUN the hastily planned trip"),
    ("They cared for wounded soldiers.", "NOUN wounded soldiers"),
    # a date as an attribute, with a comma behind its year
    ("They signed an Aug. 10, 1988, agreement.", "NOUN an Aug. 10, 1988, agreement"),
    ("They signed a July 16 agreement.", "NOUN a July 16 agreement"),
    # adjectives with a comma between, apostrophes within words
    ("They had a cool, hazy morning.", "NOUN a cool, hazy morning"),
    ("They met the T'ai patrols.", "NOUN the T'ai patrols"),
    ("They met Peter O'Brien.", "NOUN Peter O'Brien"),
    # a possessive with its noun, or alone before a preposition
    ("They met an off duty guard.", "NOUN an off duty guard"),
    ("They took Kabul's airport.", "NOUN Kabul's airport"),
    ("It was held at St. Jude's in Lesce.", "NOUN St. Jude's"),
    # titles and names with abbreviations and conjunctions
    ("Maj. Gen. George McClellan took command.", "NOUN Maj. Gen. George McClellan"),
]
NO_NOUN_PHRASES = [
    ("On Aug. 10, 1988, agreements were signed.", "NOUN Aug. 10, 1988, agreements"),
    ("They made the city safe.", "NOUN the city safe"),
    ("He gave Ada the book.", "NOUN Ada the book"),
]


@pytest.mark.parametrize(("sentence", "phrase"), NOUN_PHRASES)
def test_noun_phrases(sentence: str, phrase: str) -> None:
    assert phrase in phrases_of(sentence)


@pytest.mark.parametrize(("sentence", "phrase"), NO_NOUN_PHRASES)
def test_what_is_no_noun_phrase(sentence: str, phrase: str) -> None:
    assert phrase not in phrases_of(sentence)
