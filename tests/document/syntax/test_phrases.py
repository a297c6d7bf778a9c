"""Phrases: noun phrases with what belongs to them, verb groups, and the words between."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import ENGLISH, analysis_of, phrases_of
from tui.document.syntax.phrase import Kind
from tui.document.syntax.phrases import find_phrases
from tui.document.syntax.tokens import tokenize

PHRASES = [
    ("They bought the old stone bridge.", "NOUN They|VERB bought|NOUN the old stone bridge|OTHER ."),
    ("Ada Brook and her sons left Kabul.", "NOUN Ada Brook|COORDINATOR and|NOUN her sons|VERB left|NOUN Kabul|OTHER ."),
    # a time is an attribute before a noun, and a phrase of its own elsewhere
    ("The July 16 press conference was short.", "NOUN The July 16 press conference|VERB was|ADJECTIVE short|OTHER ."),
    ("Monday's attack killed ten.", "NOUN Monday's attack|VERB killed|NOUN ten|OTHER ."),
    ("They met on Monday.", "NOUN They|VERB met|PREPOSITION on|TIME Monday|OTHER ."),
    ("The dam broke Monday night.", "NOUN The dam|VERB broke|TIME Monday night|OTHER ."),
    # quantifiers belong to their number
    ("More than 100 people were killed.", "NOUN More than 100 people|VERB were killed|OTHER ."),
    ("At least ten people died.", "NOUN At least ten people|VERB died|OTHER ."),
    ("They paid up to 500 men.", "NOUN They|VERB paid|NOUN up to 500 men|OTHER ."),
    # and are no quantifiers without one
    ("They went up to the hill.", "NOUN They|VERB went|ADVERB up|PREPOSITION to|NOUN the hill|OTHER ."),
    # verb groups with auxiliaries and adverbs between
    ("It has been repeatedly attacked.", "NOUN It|VERB has been repeatedly attacked|OTHER ."),
    ("He did not leave.", "NOUN He|VERB did not leave|OTHER ."),
    ("He didn't leave.", "NOUN He|VERB didn't leave|OTHER ."),
    ("It may have been lost.", "NOUN It|VERB may have been lost|OTHER ."),
    ("They were building a dam.", "NOUN They|VERB were building|NOUN a dam|OTHER ."),
    # infinitives, gerunds, participles
    ("He plans to leave.", "NOUN He|VERB plans|INFINITIVE to leave|OTHER ."),
    (
        "Killing ten people, the bomb exploded.",
        "GERUND Killing|NOUN ten people|COMMA ,|NOUN the bomb|VERB exploded|OTHER .",
    ),
    (
        "The dam built by the king broke.",
        "NOUN The dam|PARTICIPLE built|PREPOSITION by|NOUN the king|VERB broke|OTHER .",
    ),
    # what belongs to the object of a verb before it is a participle, whatever its form
    (
        "It was a league founded in 1886.",
        "NOUN It|VERB was|NOUN a league|PARTICIPLE founded|PREPOSITION in|TIME 1886|OTHER .",
    ),
    (
        "He sold ten, including shares bought in May.",
        "NOUN He|VERB sold|NOUN ten|COMMA ,|PREPOSITION including|NOUN shares|PARTICIPLE bought|PREPOSITION in|TIME May"
        "|OTHER .",
    ),
    (
        "He cited a letter, read on Monday.",
        "NOUN He|VERB cited|NOUN a letter|COMMA ,|PARTICIPLE read|PREPOSITION on|TIME Monday|OTHER .",
    ),
    (
        "They filed an appeal, announced Monday by Ada.",
        "NOUN They|VERB filed|NOUN an appeal|COMMA ,|PARTICIPLE announced|TIME Monday|PREPOSITION by|NOUN Ada|OTHER .",
    ),
    (
        "The gun, also called a dart gun, was sold.",
        "NOUN The gun|COMMA ,|ADVERB also|PARTICIPLE called|NOUN a dart gun|COMMA ,|VERB was sold|OTHER .",
    ),
    (
        "The chief, Ada Brook, resigned and its chairman, Ben, fled.",
        "NOUN The chief|COMMA ,|NOUN Ada Brook|COMMA ,|VERB resigned|COORDINATOR and|NOUN its chairman|COMMA ,|NOUN Ben"
        "|COMMA ,|VERB fled|OTHER .",
    ),
    # not one of several verbs, nor one with an object
    (
        "They took the mill, began on Monday and left.",
        "NOUN They|VERB took|NOUN the mill|COMMA ,|VERB began|PREPOSITION on|TIME Monday|COORDINATOR and|VERB left"
        "|OTHER .",
    ),
    (
        "They knew when the fund bought a stake.",
        "NOUN They|VERB knew|RELATIVE when|NOUN the fund|VERB bought|NOUN a stake|OTHER .",
    ),
    # but not where another clause may begin
    ("He said guards fled.", "NOUN He|VERB said|NOUN guards|VERB fled|OTHER ."),
    (
        "They left the mill after guards fled.",
        "NOUN They|VERB left|NOUN the mill|PREPOSITION after|NOUN guards|VERB fled|OTHER .",
    ),
    (
        "He saw the mill and guards fled.",
        "NOUN He|VERB saw|NOUN the mill|COORDINATOR and|NOUN guards|VERB fled|OTHER .",
    ),
    ("It was the first time Ada fled.", "NOUN It|VERB was|NOUN the first time|NOUN Ada|VERB fled|OTHER ."),
    # and after a pronoun it is a finite verb
    ("They passed by the mill.", "NOUN They|VERB passed|PREPOSITION by|NOUN the mill|OTHER ."),
    ("The killed men were buried.", "NOUN The killed men|VERB were buried|OTHER ."),
    # an adjective behind its noun, or without one
    ("He made the city safe.", "NOUN He|VERB made|NOUN the city|ADJECTIVE safe|OTHER ."),
    # marks
    (
        "The dam (a new one) broke; “peace”.",
        "NOUN The dam|OPEN (|NOUN a new one|CLOSE )|VERB broke|BREAK ;|QUOTE “|NOUN peace|QUOTE ”|OTHER .",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), PHRASES)
def test_phrases(sentence: str, expected: str) -> None:
    assert phrases_of(sentence) == expected.split("|")


@pytest.mark.parametrize(
    ("sentence", "phrase", "head"),
    [
        ("The old stone bridge fell.", 0, "bridge"),
        ("Monday's attack killed ten.", 0, "attack"),
        ("More than 100 people were killed.", 0, "people"),
        ("More than 100 people were killed.", 1, "killed"),
        ("It has been repeatedly attacked.", 1, "attacked"),
        ("He did not leave.", 1, "leave"),
    ],
)
def test_heads(sentence: str, phrase: int, head: str) -> None:
    assert analysis_of(sentence).head(phrase) == head


def test_outside_the_sentence_there_is_no_phrase() -> None:
    analysis = analysis_of("It rained.")
    assert analysis.kind(-1) is analysis.kind(99) is Kind.OTHER
    assert analysis.kind(0) is Kind.NOUN
    assert analysis.head_tag(0) == "PRP"


WORDED = (
    "the dam|broke|,|and|which|who|said|that|when|fled|in|1904|–|(|”|building|has|been|not|to|leave|more|than|"
    "100|by|’s|old|killed|up"
)
PIECES = st.sampled_from(list(WORDED.split("|")))
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=25).map(" ".join))


@given(TEXTS, st.lists(st.integers(0, 140), max_size=6))
def test_phrases_tile_the_tokens(text: str, places: list[int]) -> None:
    tokens = tokenize(text, 0, len(text), ENGLISH.token)
    bounds = sorted(set(places))
    times = [(start, end) for start, end in pairwise(bounds)][::2]
    phrases = find_phrases(tokens, ENGLISH.tagger.tag(tokens), ENGLISH, times)
    place = 0
    for phrase in phrases:
        assert phrase.first == place < phrase.last
        assert phrase.first <= phrase.head < phrase.last
        place = phrase.last
    assert place == len(tokens)
