"""Event nouns: which noun phrases name an event, and whether the text tells of it or takes it up."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, read
from tui.document.events.event_nouns import EventNoun, event_nouns

TEXTS = [
    # (sentence, family, words of the noun, words of its scope, taken up, told)
    ("The attack on the mill killed ten.", "attack", "The attack", "The attack on the mill", True, True),
    ("An attack killed ten.", "attack", "An attack", "An attack", False, True),
    ("They condemned the attack.", "attack", "the attack", "the attack", True, False),
    ("They reached a deal with the union.", "deal", "a deal", "a deal with the union", False, True),
    ("In 1953 a coup toppled the king.", "coup", "a coup", "a coup", False, True),
    ("They regret the decision to leave.", "ruling", "the decision", "the decision", False, False),  # a new one
    ("They mourned Rabin's murder.", "murder", "Rabin's murder", "Rabin's murder", True, False),
    # whose it is is not certain, so nothing is taken up
    ("They condemned his murder.", "murder", "his murder", "his murder", False, False),
]


def nouns_of(sentence: str, dated: frozenset[int] = frozenset()) -> list[EventNoun]:
    """The event nouns of all clauses of `sentence`."""
    found = event_nouns(read(sentence).analysis, dated, ENGLISH.discourse)
    return [noun for nouns in found.values() for noun in nouns]


@pytest.mark.parametrize(("sentence", "family", "words", "scope", "taken_up", "told"), TEXTS)
def test_what_an_event_noun_is(sentence: str, family: str, words: str, scope: str, taken_up: bool, told: bool) -> None:
    (noun,) = nouns_of(sentence)
    assert (noun.family, noun.taken_up, noun.told) == (family, taken_up, told)
    assert sentence[noun.span.start : noun.span.end] == words
    assert sentence[noun.scope.start : noun.scope.end] == scope


@pytest.mark.parametrize(
    "sentence",
    [
        "The attack dog slept.",  # the noun is another
        "They condemned the second attack.",  # and so is the event
        "It was the bloodiest battle of all.",
        "They condemned Monday's attack.",  # which has a date of its own
        "The mayor left.",
    ],
)
def test_no_event_noun(sentence: str) -> None:
    analysis = read(sentence).analysis
    dated = {i for i in range(len(analysis.phrases)) if "Monday" in analysis.words((i, i + 1))}
    assert not nouns_of(sentence, frozenset(dated))


def test_it_belongs_to_the_innermost_clause() -> None:
    found = event_nouns(read("He said that the attack was over.").analysis, frozenset(), ENGLISH.discourse)
    assert {number: len(nouns) for number, nouns in found.items()} == {1: 1}
