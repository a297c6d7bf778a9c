"""Subjects that the rules alone would miss, and what keeps those that they find."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.syntax.reading import ENGLISH, analysis_of, clause_of
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.clauses import Clause, find_clauses
from tui.document.syntax.subject_choice import MARGIN, Coded, choices, reassign_subjects
from tui.document.syntax.subjects import Phrased


def rules_alone(analysis: Analysis) -> list[Clause]:
    """The clauses as the rules find them."""
    return find_clauses(analysis.phrases, analysis.tokens, ENGLISH)


SUBJECTS = [
    # (sentence, verb, subject, shared)
    # behind a relative clause within which another stands
    (
        "Operators who live in Kenya, which has the best parks, said that few trips were cancelled.",
        "said",
        "Operators",
        False,
    ),
    # going on with the subject of a main clause, behind what is said in it
    ("He says he received letters on where the body was buried, and ordered his men to search.", "ordered", "He", True),
    # behind a word that only seems to open a clause
    ("Díaz began his reign as president in 1876, and ruled until 1910.", "ruled", "Díaz", True),
    # not the noun of a circumstance that stands nearer
    ("One month after Dien Bien Phu, the forces of France left the fort.", "left", "the forces of France", False),
    # not what says how often, nor what stands before a break
    ("Three times, doctors whose names were on the list were killed.", "were killed", "doctors", False),
    (
        "LESCE, Valdany (AP)_ Tired of it, astronaut Ada Brook is leaving.",
        "is leaving",
        "astronaut Ada Brook",
        False,
    ),
    ("General Wrangel then attacked north.", "attacked", "General Wrangel", False),
]


@pytest.mark.parametrize(("sentence", "verb", "subject", "shared"), SUBJECTS)
def test_subjects(sentence: str, verb: str, subject: str, shared: bool) -> None:
    analysis = analysis_of(sentence)
    clause = clause_of(analysis, verb)
    assert clause.subject is not None
    assert analysis.words(clause.subject) == subject
    assert clause.shared == shared


def test_a_clause_that_goes_on_begins_at_its_coordinator() -> None:
    analysis = analysis_of("Díaz began his reign as president in 1876, and ruled until 1910.")
    began, ruled = clause_of(analysis, "began"), clause_of(analysis, "ruled")
    assert analysis.words((began.first, began.last)) == "Díaz began his reign as president in 1876,"
    assert ruled.part == "coordinate"
    assert ruled.opener == "and"


def test_what_a_relative_clause_is_about_is_left_to_the_rules() -> None:
    analysis = analysis_of("The bombings at the embassies in Kenya that left 250 people dead were condemned.")
    assert clause_of(analysis, "left") == next(one for one in rules_alone(analysis) if one.part == "relative")


def test_no_weights_change_nothing() -> None:
    analysis = analysis_of("Díaz began his reign as president in 1876, and ruled until 1910.")
    alone, sentence = rules_alone(analysis), Phrased(analysis.phrases, analysis.tokens, ENGLISH)
    assert reassign_subjects(alone, sentence, analysis.tags, {}) == alone


def test_only_a_clear_lead_overrules_the_rules() -> None:
    analysis = analysis_of("After the storm the dam of the town broke.")
    alone, sentence = rules_alone(analysis), Phrased(analysis.phrases, analysis.tokens, ENGLISH)
    found = choices(Coded.of(sentence, analysis.tags), analysis.tags, alone[0], [])
    storm = next(one for one in found if analysis.words((one.phrase, one.phrase + 1)) == "the storm")
    feature = storm.features[0]
    assert all(feature not in one.features for one in found if one != storm)
    subjects = [
        analysis.words(one.subject)
        for weight in (MARGIN - 1, MARGIN)
        for one in reassign_subjects(alone, sentence, analysis.tags, {feature: weight})
        if one.subject is not None
    ]
    assert [words.partition(" of")[0] for words in subjects] == ["the dam", "the storm"]


WORDS = st.sampled_from(
    [
        *[
            "he",
            "the",
            "dam",
            "who",
            "which",
            "that",
            "and",
            "said",
            "left",
            "broke",
            "after",
            "in",
            "1936",
            "of",
            "Ada",
            "troops",
            "to",
            "leave",
            "leaving",
            "it",
        ],
        *",()“”-",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=25))
def test_clauses_keep_their_verbs_and_lie_within_the_sentence(words: list[str]) -> None:
    analysis = analysis_of(" ".join(words))
    assert [one.verb for one in analysis.clauses] == [one.verb for one in rules_alone(analysis)]
    for clause in analysis.clauses:
        assert 0 <= clause.first < clause.last <= len(analysis.phrases)
        assert clause.verb < clause.last
        assert clause.subject is None or 0 <= clause.subject[0] < clause.subject[1] <= len(analysis.phrases)


def test_the_weights_are_those_of_features_that_exist() -> None:
    known = {name[0] for name in ENGLISH.subject_weights}
    assert known <= set("bdefghijklmozSTU")
    assert replace(ENGLISH, load_subjects=dict).subject_weights == {}
