"""Searching the article for plain words and for regular expressions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.problem import Problem
from tui.reader import search

TEXT = "The Taliban fled.\nThe taliban  came\nback [sic]."


@pytest.mark.parametrize(
    ("query", "start", "step", "found"),
    [
        ("taliban", 0, 1, "Taliban"),
        ("taliban", 5, 1, "taliban"),
        ("taliban", 30, 1, "Taliban"),
        ("taliban", 20, -1, "Taliban"),
        ("taliban", 2, -1, "taliban"),
        ("Taliban", 5, 1, "Taliban"),
        ("taliban came back", 0, 1, "taliban  came\nback"),
        ("[sic]", 0, 1, "[sic]"),
        ("(", 0, 1, None),
        (" ", 0, 1, None),
    ],
)
def test_finds_plain_words(query: str, start: int, step: int, found: str | None) -> None:
    span = search.find(TEXT, search.finder(query), start, step)
    assert (TEXT[slice(*span)] if span else None) == found


@given(st.text(alphabet="ab ", max_size=60), st.integers(0, 60))
def test_backward_is_the_last_before(text: str, start: int) -> None:
    hits = search.all_hits(text, "ab", search.finder("ab")).found
    before = [hit for hit in hits if hit.start < start]
    expected = before[-1] if before else (hits[-1] if hits else None)
    assert search.find(text, search.finder("ab"), start, -1) == expected


def test_backward_finds_what_is_far_away() -> None:
    text = "needle" + " hay" * 50_000
    assert search.find(text, search.finder("needle"), len(text), -1) == (0, 6)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        # a letter is found with an accent, and as a letter with a combining mark; a typed accent is meant
        ("Bāmyān fell", "bamyan", "Bāmyān"),
        ("BĀMYĀN fell", "bamyan", "BĀMYĀN"),
        ("Bāmyān fell", "Bamyan", "Bāmyān"),
        ("Bāmyān fell", "BAMYAN", None),
        ("Ba\u0304mya\u0304n fell", "bamyan", "Ba\u0304mya\u0304n"),
        ("Bamyan fell", "bāmyān", None),
        ("Bāmyān fell", "bāmyān", "Bāmyān"),
        ("Łódź and Straße", "strasse", None),
    ],
)
def test_accents_matter_only_where_one_is_typed(text: str, query: str, found: str | None) -> None:
    hit = search.finder(query, search.accented_letters(text)).search(text)
    assert (text[slice(*hit)] if hit else None) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("/tal[iou]ban", ["Taliban", "taliban"]),
        ("/Tal[iou]ban", ["Taliban"]),
        ("/tal[iou]ban/", ["Taliban", "taliban"]),
        (r"/\bt\w+\s+came", ["taliban  came"]),
        ("/x*", []),
        ("/", []),
    ],
)
def test_regular_expressions_stand_behind_a_slash(query: str, found: list[str]) -> None:
    assert [TEXT[slice(*hit)] for hit in search.finder(query).finditer(TEXT)] == found


def test_what_is_no_regular_expression_or_takes_for_ever_is_a_problem() -> None:
    with pytest.raises(Problem, match="Not a regular expression"):
        search.finder("/(unclosed")
    with pytest.raises(Problem, match="takes too long"):
        search.all_hits("a" * 5_000, "/", search.finder("/(a|aa)+$b"))


def test_hits_are_numbered_and_found_by_their_place() -> None:
    hits = search.all_hits(TEXT, "the", search.finder("the"))
    assert [hits.number(hit.start) for hit in hits.found] == [1, 2]
    assert hits.number(1) == 0
    assert hits.touching(0, 18) == hits.found[:1]
    assert hits.touching(1, 2) == hits.found[:1]
    assert hits.touching(3, 17) == ()


@given(st.text("aā Bb", max_size=30), st.text("ab ", max_size=4))
def test_all_that_is_found_is_the_query_without_its_accents(text: str, query: str) -> None:
    for hit in search.finder(query, search.accented_letters(text)).finditer(text):
        found = "".join(text[slice(*hit)].lower().replace("ā", "a").split())
        assert found == "".join(query.split())
