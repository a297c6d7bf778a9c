"""Entity search: names and aliases, accents, spellings, slips."""

import pytest

from tui.document.entities.search import search
from tui.document.model import Entity, Mention
from tui.languages import load

NORMALISER = load("en").entities.normaliser

ENTITIES = (
    Entity("Hamid Karzai", "person", (Mention(0, 5),), ("Karzai", "Mr Karzai")),
    Entity("Karachi", "place", (Mention(9, 12), Mention(20, 25))),
    Entity("National Security Council", "organisation", (Mention(30, 40),), ("NSC",)),
    Entity("al-Qaeda", "group", (Mention(50, 60),), ("al-Qa'ida",)),
    Entity("Bamiyan", "place", (Mention(70, 80),), ("Bāmyān",)),
    Entity("Nuuk", "place", (Mention(90, 94),)),
)


@pytest.mark.parametrize(
    ("query", "name", "matched"),
    [
        ("kar", "Karachi", "Kar"),
        ("karz", "Hamid Karzai", "Karz"),
        ("hamid k", "Hamid Karzai", "Hamid K"),
        ("karazi", "Hamid Karzai", "Karzai"),
        ("kazai", "Hamid Karzai", "Karzai"),
        ("natoinal secruity", "National Security Council", "National Security"),
        ("nsc", "National Security Council", "NSC"),
        ("security", "National Security Council", "Security"),
        ("bāmi", "Bamiyan", "Bami"),
        ("bamy", "Bamiyan", "Bāmy"),
        ("AL QAIDA", "al-Qaeda", "al-Qaeda"),
    ],
)
def test_the_best_match_and_what_matched(query: str, name: str, matched: str) -> None:
    best = search(ENTITIES, query, NORMALISER)[0]
    assert (best.entity.name, best.text[best.start : best.end]) == (name, matched)


@pytest.mark.parametrize("query", ["xyz", "zzzzzz", "kkk", "nnn", "kxz", "nku", "[/]", "((("])
def test_what_matches_nothing(query: str) -> None:
    assert search(ENTITIES, query, NORMALISER) == []


def test_an_empty_query_leaves_all_as_they_came() -> None:
    assert [match.entity for match in search(ENTITIES, "  ", NORMALISER)] == list(ENTITIES)


def test_more_mentions_come_first_among_equals() -> None:
    assert [match.entity.name for match in search(ENTITIES, "ka", NORMALISER)] == ["Karachi", "Hamid Karzai"]


@pytest.mark.parametrize(
    ("query", "whole"),
    [
        ("karzai", True),
        ("hamid karzai", True),
        ("security", True),
        ("nsc", True),
        ("AL QAIDA", True),
        ("kar", False),
        ("sec", False),
        ("kazai", False),
        ("rza", False),
    ],
)
def test_a_part_or_a_slip_is_no_whole_name(query: str, whole: bool) -> None:
    assert search(ENTITIES, query, NORMALISER)[0].is_whole(query, NORMALISER) is whole
