"""Participles that are the verb of their sentence, and verbs that are nouns."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import ENGLISH, phrases_of
from tui.document.syntax.phrase import Kind, Phrase
from tui.document.syntax.phrases import find_phrases
from tui.document.syntax.tokens import tokenize
from tui.document.syntax.verb_repair import lost_nouns, lost_verb, waits

VERBS = [
    # (sentence, verb group that is found)
    ("The White House yesterday disclosed that Kuwait has asked for help.", "disclosed"),
    ("The Committee reacted by sending dragoons into the countryside.", "reacted"),
    ("The bank, which was founded in 1890, collapsed.", "collapsed"),
    ("The bombings killed 257 people and injured more than 5,500.", "injured"),
    ("The rebels also possess heavy weapons.", "possess"),
    ("They refused to march.", "refused"),
]


@pytest.mark.parametrize(("sentence", "verb"), VERBS)
def test_verbs_are_found(sentence: str, verb: str) -> None:
    assert f"VERB {verb}" in phrases_of(sentence)


NO_VERBS = [
    # (sentence, words that are no verb group)
    ("The men arrested in Kabul on Friday said nothing.", "arrested"),
    ("A man killed by his dog.", "killed"),
    ("He rejected claims that the mayor had left.", "claims"),
    ("He was arrested in connection with the embassy blasts.", "blasts"),
    ("They asked that the boy be returned.", "be returned"),
    ("They let him go.", "go"),
    ("They moved the hives to plot 41.", "to plot"),
]


@pytest.mark.parametrize(("sentence", "words"), NO_VERBS)
def test_what_is_no_verb_is_none(sentence: str, words: str) -> None:
    assert f"VERB {words}" not in phrases_of(sentence)


def phrases_tagged(sentence: str, tags: str) -> list[Phrase]:
    """The phrases of `sentence`, whose words have `tags`."""
    tokens = tokenize(sentence, 0, len(sentence), ENGLISH.token)
    return find_phrases(tokens, tags.split(), ENGLISH)


def test_a_participle_is_the_verb_only_where_its_subject_has_no_other() -> None:
    alone = phrases_tagged("The house disclosed plans .", "DT NN VBN NN .")
    assert lost_verb(alone, lambda _: False) == alone[1]
    followed = phrases_tagged("The men arrested there said nothing .", "DT NN VBN RB VBD NN .")
    assert lost_verb(followed, lambda _: False) is None


def test_a_present_tense_is_a_noun_only_where_its_form_allows_it() -> None:
    found = phrases_tagged("He rejected claims .", "PRP VBD VBZ .")
    assert lost_nouns(found, lambda _: False, lambda _: True) == [found[2]]
    assert lost_nouns(found, lambda _: False, lambda _: False) == []


def test_a_subject_waits_for_its_verb_behind_a_relative_clause() -> None:
    assert waits(phrases_tagged("The bank which was closed", "DT NN WH VBD VBN"))
    assert not waits(phrases_tagged("The bank was closed", "DT NN VBD VBN"))
    assert [one.kind for one in phrases_tagged("which", "WH")] == [Kind.RELATIVE]
