"""Known names: looking tokens up."""

from __future__ import annotations

import pytest

from tests.document.entities.tokens_of import tokens
from tui.document.entities.known_names import KnownNames
from tui.languages import load

ENGLISH = load("en").entities
KNOWN = KnownNames(ENGLISH.lexicon, ENGLISH.names)


@pytest.mark.parametrize(
    ("text", "name", "after"),
    [
        ("South Sudanese troops", "South Sudan", 2),
        ("Lord's Resistance Army men", "Lord's Resistance Army", 4),
        ("Kabul fell", "Kabul", 1),
        ("Qzx fell", "", 1),
        ("South Qzx fell", "", 1),
    ],
)
def test_the_longest_name(text: str, name: str, after: int) -> None:
    known, end = KNOWN.longest(tokens(text), 0)
    assert (known.name if known else "", end) == (name, after)


@pytest.mark.parametrize(
    ("text", "lord"), [("Duke of Wellington", True), ("duke of it", False), ("Duke Orsino", False)]
)
def test_lords(text: str, lord: bool) -> None:
    assert KNOWN.is_lord(tokens(text), 0) is lord


@pytest.mark.parametrize(("word", "part"), [("Women", "owner"), ("Front", "cause"), ("women", ""), ("Kabul", "")])
def test_parts_of_names_of_several_parts(word: str, part: str) -> None:
    assert KNOWN.part(tokens(word)[0]) == part


def test_a_name_as_a_whole() -> None:
    assert KNOWN.has(tokens("South Sudanese"))
    assert not KNOWN.has(tokens("South Sudanese troops"))
