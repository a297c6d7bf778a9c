"""Looks of words: shapes, tables, phrases."""

from __future__ import annotations

import pytest

from tui.document.entities.tagger.looks import Looks, normal_form, shape
from tui.languages import load

LOOKS = Looks(load("en").entities.tables)


@pytest.mark.parametrize(
    ("word", "form"),
    [("U.S.", "X.X."), ("Kabul", "Xx"), ("NATO", "X"), ("2021", "0"), ("Mazār-e", "Xx-x"), ("’s", "’x"), ("", "")],
)
def test_shapes(word: str, form: str) -> None:
    assert shape(word) == form


@pytest.mark.parametrize(("word", "form"), [("Kabul", "kabul"), ("9/11", "0/00"), ("É9", "é0")])
def test_normal_forms(word: str, form: str) -> None:
    assert normal_form(word) == form


@pytest.mark.parametrize(
    ("word", "mark", "listed"),
    [
        ("Kabul", "place", True),
        ("KABUL", "place", True),
        ("Afghan", "adjective", True),
        ("President", "role", True),
        ("Committee", "organising", True),
        ("Ministry", "organising", False),
        ("Maria", "given", True),
        ("Qzxv", "unlisted", True),
        ("Qzxv", "city", False),
    ],
)
def test_tables_that_list_a_word(word: str, mark: str, listed: bool) -> None:
    assert (mark in LOOKS.listed(word)) is listed
    assert LOOKS.look(word) == f"{shape(word)} {'+'.join(LOOKS.listed(word))}"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the San Antonio police", [(1, "B:city"), (2, "I:city")]),
        ("SAN ANTONIO", [(0, "B:city"), (1, "I:city")]),
        ("Buenos Aires", [(0, "B:place"), (1, "I:place")]),
        ("South Sudanese", [(0, "B:adjective"), (1, "I:adjective")]),
        ("Qzxv Aires", []),
        ("Buenos", []),
    ],
)
def test_phrases(words: str, found: list[tuple[int, str]]) -> None:
    assert LOOKS.phrases(words.split()) == found
