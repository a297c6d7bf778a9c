"""Chunk repair: names that the model cut into pieces."""

from __future__ import annotations

import pytest

from tests.document.entities.tokens_of import tokens
from tui.document.entities.chunk_repair import ChunkRepair
from tui.document.entities.known_names import KnownNames
from tui.languages import load

ENGLISH = load("en").entities
REPAIR = ChunkRepair(ENGLISH.tables, KnownNames(ENGLISH.lexicon, ENGLISH.names), ENGLISH.names)
SHORT = {"O": "O", "P": "person", "L": "place", "G": "organisation", "X": "other"}


def labels(short: str) -> list[str]:
    """Labels from letters: "P" begins a person, "p" goes on with one; L is a place, G an organisation, X other."""
    return ["O" if c == "O" else f"{'B' if c.isupper() else 'I'}-{SHORT[c.upper()]}" for c in short]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("South Sudanese", "OL", "Ll"),
        ("Popular Front for the Relief of Galdora", "GgOOOOL", "Ggggggg"),
        ("Popular Front for it", "GgOO", "GgOO"),  # no purpose
        ("Popular Song for the Relief", "XxOOO", "XxOOO"),  # no body that has one
        ("Duke of Wellington", "OOL", "Ppp"),
        ("Bank of Wellington", "GOL", "GOL"),
        ("Women ’s Protection Units", "OOGg", "Gggg"),
        ("Qzx ’s Protection Units", "POGg", "POGg"),
        ("Erich von Altmark", "POL", "Ppp"),
        ("Erich von Altmark", "Ppp", "Ppp"),
        ("Mr von Altmark", "OOL", "OPp"),  # a title is no part of the name
        ("Dar es Salaam", "LOL", "Lll"),
        ("Dar es Salaam", "POL", "Lll"),
        ("Bank of Rio de Janeiro", "GgOOL", "GgLll"),
        ("Bank of Rio de Janeiro", "Ggggg", "Ggggg"),  # part of a longer name
        ("Dar es Sulam", "LOL", "LOL"),  # no town
        ("Anna Holm", "Pp", "Pp"),
    ],
)
def test_repaired_labels(text: str, before: str, after: str) -> None:
    assert REPAIR.repair(tokens(text), labels(before)) == labels(after)


def test_the_labels_given_are_left_alone() -> None:
    given = labels("OOL")
    REPAIR.repair(tokens("Duke of Wellington"), given)
    assert given == labels("OOL")
