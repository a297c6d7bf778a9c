"""Clauses: where a sentence is cut, and the parts that the pieces play."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.document.events.reading import ENGLISH, clauses
from tui.document.events.clauses import clauses_of, part_of

CUTS = [
    ("The dam broke.", "The dam broke."),
    ("The dam broke and water came down.", "The dam broke | and water came down."),
    ("The dam broke, but nobody fled.", "The dam broke | but nobody fled."),
    ("The mayor, who fled, was found.", "The mayor | who fled | was found."),
    ("When the dam broke, the band played.", "When the dam broke | the band played."),
    ("Although it rained, they came.", "Although it rained | they came."),
    ("He said that the guards had fled.", "He said | that the guards had fled."),
    ("The dam broke; nobody fled.", "The dam broke | nobody fled."),
    ("The dam, begun in 2019, has failed.", "The dam | begun in 2019 | has failed."),
    ("The dam broke, killing ten, as we saw.", "The dam broke, killing ten | as we saw."),
    # no clause without a verb, behind a preposition, or in a name
    ("The dam and the mill broke.", "The dam and the mill broke."),
    ("It is a valley in which nobody lived.", "It is a valley in which nobody lived."),
    ("The United States gave it up.", "The United States gave it up."),
]


@pytest.mark.parametrize(("sentence", "cut"), CUTS)
def test_cuts(sentence: str, cut: str) -> None:
    assert " | ".join(clause.words for clause in clauses(sentence)) == cut


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("When the dam broke, the band played.", [("subordinate", "when"), ("main", "")]),
        ("The mayor, who fled, was found.", [("main", "the"), ("relative", "who"), ("main", "")]),
        ("He said that the guards had fled.", [("main", "he"), ("complement", "that")]),
        ("The dam broke and water came down.", [("main", "the"), ("coordinate", "and")]),
    ],
)
def test_parts_and_openers(sentence: str, parts: list[tuple[str, str]]) -> None:
    assert [(clause.part, clause.opener) for clause in clauses(sentence)] == parts


@pytest.mark.parametrize(
    ("sentence", "saying"),
    [("The mayor said no.", "said"), ("A claimed find was lost.", None), ("The dam broke.", None)],
)
def test_saying(sentence: str, saying: str | None) -> None:
    found = clauses(sentence)[0].saying
    assert (found.word if found else None) == saying


@pytest.mark.parametrize(("sentence", "asks"), [("Who fled?", True), ("“Who fled?”", True), ("They fled.", False)])
def test_questions(sentence: str, asks: bool) -> None:
    assert clauses(sentence)[0].is_question is asks


def test_a_part_of_a_clause_has_its_own_tokens() -> None:
    (clause,) = clauses("The old dam broke")
    part = part_of(clause, 8, 17)
    assert (part.words, [token.word for token in part.tokens], part.opener) == ("dam broke", ["dam", "broke"], "")
    assert part_of(clause, clause.start, clause.end) is clause


PIECES = "the dam|broke|,|;|and|which|who|said|that|when|fled|in 1904|–|(|”|building|has"
WORDS = st.sampled_from(list(PIECES.split("|")))


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_clauses_cover_the_sentence_in_order(sentence: str) -> None:
    found = clauses_of(sentence, 0, len(sentence), ENGLISH.grammar)
    assert found[0].start == 0
    for before, after in pairwise(found):
        assert before.start <= before.end <= after.start
        assert not sentence[before.end : after.start].strip(" ,;–—")
    assert not sentence[found[-1].end :].strip(" ,;–—")
    tokens = [token for clause in found for token in clause.tokens]
    assert tokens == sorted(tokens, key=lambda token: token.start)
