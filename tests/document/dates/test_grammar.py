"""The pattern language and the trie of rules."""

from __future__ import annotations

import pytest

from tui.document.dates.grammar import build_trie, expand, literals, walk
from tui.languages import load

RULES = load("en").dates.rules


@pytest.mark.parametrize(
    ("pattern", "sequences"),
    [
        ("MONTH", ["MONTH"]),
        ("the? MONTH", ["the MONTH", "MONTH"]),
        ("DAY TH? of MONTH", ["DAY TH of MONTH", "DAY of MONTH"]),
        ("(A | B C)? D", ["A D", "B C D", "D"]),
        ("A (, B)? | C", ["A , B", "A", "C"]),
    ],
)
def test_expand(pattern: str, sequences: list[str]) -> None:
    assert [" ".join(name for _, name in path) for path in expand(pattern)] == sequences


@pytest.mark.parametrize("pattern", ["(A", "A)", "(A | B"])
def test_a_broken_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|pattern"):
        expand(pattern)


def test_walk_finds_every_rule_that_matches() -> None:
    patterns = ("MONTH", "MONTH DAY", "DAY MONTH")
    tags = [{"MONTH": 5}, {"DAY": 3, "NUM": 3}, None]
    assert sorted(walk(build_trie(patterns), tags, 0)) == [(1, 0, ("MONTH",)), (2, 1, ("MONTH", "DAY"))]


def test_literals_are_the_words_patterns_name() -> None:
    assert literals(("the? MONTH of (that | ,) YEAR",)) == {"the", "of", "that", ","}


def test_rules_stay_few_enough_to_load_at_once() -> None:
    assert sum(len(expand(rule.pattern)) for rule in RULES) < 3000
