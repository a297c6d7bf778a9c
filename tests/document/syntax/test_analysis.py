"""The syntax of a sentence: look-ups of phrases by number, and offsets that are those of the whole text."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import ENGLISH, analysis_of
from tui.document.span import Span
from tui.document.syntax.analysis import analyse
from tui.document.syntax.phrase import Kind


def test_spans_and_words_of_phrases() -> None:
    analysis = analysis_of("The dam\nbroke in Arlen.")
    assert analysis.words((0, 1)) == "The dam"
    assert analysis.words((0, 2)) == "The dam broke"
    assert analysis.span((0, 1)) == Span(0, 7)


def test_heads_are_in_lower_case_and_kinds_outside_are_other() -> None:
    analysis = analysis_of("The Dam broke.")
    assert (analysis.head(0), analysis.kind(0)) == ("dam", Kind.NOUN)
    assert analysis.kind(-1) is analysis.kind(len(analysis.phrases)) is Kind.OTHER


def test_a_sentence_within_a_text() -> None:
    text = "It rained. The dam broke. They fled."
    start, end = text.index("The"), text.index(" They")
    analysis = analyse(text, start, end, (), ENGLISH)
    assert analysis.words((0, len(analysis.phrases))) == "The dam broke."
    assert analysis.span((0, 1)).start == start
    assert len(analysis.clauses) == 1


def test_times_are_phrases_of_their_own() -> None:
    text = "The dam broke in May 1904."
    at = text.index("May")
    assert Kind.TIME in [phrase.kind for phrase in analyse(text, 0, len(text), [(at, at + 8)], ENGLISH).phrases]
    assert Kind.TIME not in [phrase.kind for phrase in analyse(text, 0, len(text), (), ENGLISH).phrases]


def test_capitalised_words_within_names_are_names() -> None:
    text = "Reading Council bought the mill of Reading."
    plain, named = analyse(text, 0, len(text), (), ENGLISH), analyse(text, 0, len(text), (), ENGLISH, [(0, 15)])
    assert list(named.tags[:2]) == ["NNP", "NNP"]
    assert list(plain.tags[2:]) == list(named.tags[2:])


def test_no_words_no_phrases() -> None:
    analysis = analyse(" \n ", 0, 3, (), ENGLISH)
    assert (list(analysis.tokens), list(analysis.phrases)) == ([], [])


@pytest.mark.parametrize(
    ("sentence", "tag"),
    [
        ("Talks broke down.", "NN"),
        ("Kabul broke down.", "NNP"),
        ("Dockworkers walked out.", "NN"),  # a plural that is not listed
        ("Gunmen walked out.", "NN"),
        ("Brooks Miller walked out.", "NNP"),  # the first of two names
        ("Toller's grew.", "NNP"),
        ("Paris fell.", "NNP"),  # no regular plural
    ],
)
def test_a_common_noun_that_opens_a_sentence_is_no_name(sentence: str, tag: str) -> None:
    assert analysis_of(sentence).tags[0] == tag
