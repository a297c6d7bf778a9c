"""What makes an event salient."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.document.events.reading import without_events
from tui.document import parse
from tui.document.basis import UNDATED
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating
from tui.document.events.salience import SalienceWeights, entity_shares, salience
from tui.document.model import Entity, Interval, Mention
from tui.document.span import Span

DOCUMENT = without_events("# A dam\n\nThe dam broke in 1904.\n\n> The dam was sold in 1905.\n\nThe dam was lost.")
DAY = Dating(Interval(date(1904, 5, 3), date(1904, 5, 3), "1904-05-03", "day"), UNDATED, (0,))
YEAR = Dating(Interval(date(1904, 1, 1), date(1904, 12, 31), "1904", "year"), UNDATED, (0,))
PLAIN = Candidate(0, 5, DAY, "happened", Span(0, 5))


def score(candidate: Candidate, *names: str) -> float:
    return salience(DOCUMENT, candidate, names, {"main": 1.0, "other": 0.1})


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (replace(PLAIN, heading="The flood"), PLAIN),
        (PLAIN, replace(PLAIN, dating=YEAR)),
        (replace(PLAIN, dating=YEAR), replace(PLAIN, dating=None)),
        (PLAIN, replace(PLAIN, of_noun=True)),
        (PLAIN, replace(PLAIN, start=40, end=50)),
        (PLAIN, replace(PLAIN, kind="planned")),
        (replace(PLAIN, kind="reported"), replace(PLAIN, kind="state")),
        (replace(PLAIN, sentence=0), replace(PLAIN, sentence=1)),  # the title
        (replace(PLAIN, sentence=1), replace(PLAIN, sentence=2)),  # a block quotation
    ],
)
def test_features(more: Candidate, less: Candidate) -> None:
    assert score(more) > score(less)


def test_entities_count_by_their_share() -> None:
    assert score(PLAIN, "main", "other") == score(PLAIN, "main") > score(PLAIN, "other") > score(PLAIN)


def test_the_score_stays_between_0_and_1() -> None:
    assert salience(DOCUMENT, PLAIN, (), {}, SalienceWeights(clause=5)) == 1
    assert salience(DOCUMENT, PLAIN, (), {}, SalienceWeights(clause=-5)) == 0


def test_shares_are_of_the_entity_mentioned_most() -> None:
    mention = Mention(0, 3)
    entities = (Entity("A", "person", (mention,) * 4), Entity("B", "person", (mention,)))
    assert entity_shares(replace(DOCUMENT, entities=entities)) == {"A": 1.0, "B": 0.25}
    assert entity_shares(parse("")) == {}
