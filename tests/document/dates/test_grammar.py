"""The pattern language and the trie of rules."""

from __future__ import annotations

import pytest

from tui.document.dates.grammar import Rule, build_trie, expand, literals, walk
from tui.document.dates.parsers import builder
from tui.document.dates.propose import RULES


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
    rules = (Rule("short", "MONTH", "x"), Rule("long", "MONTH DAY", "x"), Rule("other", "DAY MONTH", "x"))
    tags = [{"MONTH": 5}, {"DAY": 3, "NUM": 3}, None]
    assert sorted(walk(build_trie(rules), tags, 0)) == [(1, 0, ("MONTH",)), (2, 1, ("MONTH", "DAY"))]


def test_literals_are_the_words_patterns_name() -> None:
    assert literals((Rule("r", "the? MONTH of (that | ,) YEAR", "x"),)) == {"the", "of", "that", ","}


def test_every_rule_has_its_builder() -> None:
    for rule in RULES:
        assert callable(builder(rule.builder)), rule.name


def test_rules_stay_few_enough_to_load_at_once() -> None:
    assert sum(len(expand(rule.pattern)) for rule in RULES) < 3000
