"""Entities of several texts: who is who."""

from __future__ import annotations

import pytest

from tests.corpus.scoring import b_cubed, entity_score, joined
from tests.corpus.sets import SETS
from tui.corpus.entities import normal, resolve
from tui.document.model import Document, Entity, EntityKind, Mention
from tui.languages import load

COMPARISON = load("en").comparison


def text(*entities: tuple[str, EntityKind] | tuple[str, EntityKind, tuple[str, ...]]) -> Document:
    """A text with these entities, each mentioned once."""
    made = [
        Entity(one[0], one[1], (Mention(number, number + 1),), one[2] if len(one) > 2 else ())
        for number, one in enumerate(entities)
    ]
    return Document("x" * 50, entities=tuple(made))


def names(*texts: Document) -> list[list[str]]:
    return [list(found.values()) for found in resolve(texts, COMPARISON).names]


@pytest.mark.parametrize("name", SETS)
def test_entities_of_our_own_sets_are_resolved(name: str) -> None:
    assert entity_score(SETS[name], joined(SETS[name])) >= 85


def test_same_names_are_one_and_the_fullest_name_stays() -> None:
    found = names(
        text(("Hamid Karzai", "person"), ("Kabul", "place")),
        text(("Karzai", "person")),
        text(("H. Karzai", "person"), ("Kabul", "place")),
    )
    assert [one[0] for one in found] == ["Hamid Karzai"] * 3


def test_two_bushes_stay_two() -> None:
    found = names(
        text(("George W. Bush", "person"), ("Laura", "person")),
        text(("Jeb Bush", "person"), ("Florida", "place"), ("Miami", "place")),
        text(("Bush", "person"), ("Florida", "place"), ("Miami", "place")),
        text(
            ("Bush", "person"),
        ),
    )
    assert found[2][0] == "Jeb Bush"
    assert found[3][0] not in ("Jeb Bush", "George W. Bush")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Apple Inc.", "organisation"), ("Apple", "organisation"), True),
        (("the United Nations", "organisation"), ("United Nations", "organisation"), True),
        (("NATO", "organisation"), ("North Atlantic Treaty Organisation", "organisation", ("NATO",)), True),
        (("Washington", "place"), ("George Washington", "person"), False),
        (("José Peña", "person"), ("Jose Pena", "person"), True),
        (("J. Smith", "person"), ("John Smith", "person"), False),
        (("Peter Ward", "person"), ("Helen Ward", "person"), False),
        (("the bank", "organisation"), ("Bank of Calder", "organisation", ("the bank",)), False),
        (("Dunford", "person"), ("Dunford", "place"), True),
    ],
)
def test_names_are_one_or_two(
    one: tuple[str, EntityKind], other: tuple[str, EntityKind] | tuple[str, EntityKind, tuple[str, ...]], same: bool
) -> None:
    first, second = names(text(one), text(other))
    assert (first == second) == same


def test_a_name_of_two_is_told_apart() -> None:
    found = resolve(
        [text(("Jordan", "place"), ("Ada Brook", "person")), text(("Michael Jordan", "person"))], COMPARISON
    )
    assert len(set(found.kinds)) == 3
    assert found.kinds["Jordan"] == "place"


def test_a_name_is_compared_without_what_adds_nothing() -> None:
    assert normal("The Orbis-Lumen Co.", COMPARISON) == "orbis lumen"
    assert normal("Inc", COMPARISON) == "inc"


def test_b_cubed() -> None:
    gold = {"a": "1", "b": "1", "c": "2"}
    assert b_cubed(gold, gold) == 100
    assert round(b_cubed({"a": "1", "b": "1", "c": "1"}, gold), 1) == 71.4
