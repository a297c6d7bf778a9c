"""Clauses that govern others: who says so, who denies it, whose opinion it is."""

from __future__ import annotations

import pytest

from tests.document.syntax.reading import analysis_of
from tui.document.events.facts import Facts, facts_of
from tui.document.events.governors import governed_facts, governors_of
from tui.document.parse import parse
from tui.document.syntax.clauses import Clause
from tui.languages import load

FORMS = load("en").events.forms


def clauses_of(sentence: str) -> tuple[list[Clause], list[Facts]]:
    """The clauses of `sentence`, with their facts."""
    analysis = analysis_of(sentence)
    facts = [facts_of(analysis, clause, FORMS, quoted=False, question=False) for clause in analysis.clauses]
    return list(analysis.clauses), facts


GOVERNORS = [
    ("He said that the mayor left.", [None, 0]),
    ("The mayor left, he said.", [1, None]),
    ("The mayor left and the town slept.", [None, None]),
    ("The mayor left when the town slept.", [None, 0]),
]


@pytest.mark.parametrize(("sentence", "expected"), GOVERNORS)
def test_governors(sentence: str, expected: list[int | None]) -> None:
    assert governors_of(*clauses_of(sentence)) == expected


GOVERNED = [
    # (sentence, may it not have happened, is it an opinion of whoever speaks)
    ("He said that the mayor left.", False, False),
    ("He denied that the mayor left.", True, False),
    ("He did not deny that the mayor left.", False, False),
    ("I believe that the mayor left.", False, True),
    ("We think the mayor left.", False, True),
    ("He believes that the mayor left.", False, False),
]


@pytest.mark.parametrize(("sentence", "conditional", "opinion"), GOVERNED)
def test_what_governs_a_clause_says_how_sure_it_is(sentence: str, conditional: bool, opinion: bool) -> None:
    clauses, facts = clauses_of(sentence)
    said = governed_facts(clauses, facts, governors_of(clauses, facts), FORMS)[1]
    assert (said.conditional, said.opinion) == (conditional, opinion)


def test_what_the_speaker_thinks_is_no_main_event() -> None:
    events = parse("I believe that the council was destroyed. He believes that the church was destroyed.").events
    of_speaker = next(event for event in events if event.title.startswith("Council is destroyed"))
    of_another = next(event for event in events if event.title.startswith("Church is destroyed"))
    assert "-opinion" in of_speaker.reasons
    assert "-opinion" not in of_another.reasons
    assert of_speaker.salience < of_another.salience


def test_a_negation_of_who_says_so_stays() -> None:
    assert [event.title for event in parse("Ada did not deny that the mayor left.").events] == [
        "Ada does not deny mayor leaves",
        "Ada does not deny mayor leaves",
    ]
