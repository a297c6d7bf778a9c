"""What a builder can ask of a match."""

from __future__ import annotations

import pytest

from tui.document.dates.match import Match
from tui.document.dates.tokens import tokenize
from tui.languages import load

DATES = load("en").dates


def match(text: str, first: int, end: int, **items: int) -> Match:
    tokens = tokenize(text, 0, len(text), DATES.lexicon, DATES.vocabulary.numbers)
    return Match(tokens, first, end, items)


def test_items_have_values_where_they_took_part() -> None:
    found = match("on 5 July 2021", 1, 4, DAY=1, MONTH=2, YEAR=3)
    assert (found.number("DAY"), found.number("MONTH"), found.number("YEAR")) == (5, 7, 2021)
    assert (found.number("HOUR"), found.text("SEASON")) == (None, "")
    assert found.has("HOUR", "YEAR")
    assert not found.has("HOUR")


@pytest.mark.parametrize(("distance", "before", "after"), [(1, "on", ","), (2, "was", "it"), (9, "", "")])
def test_tokens_around_it_are_in_lower_case(distance: int, before: str, after: str) -> None:
    found = match("Was On 5 July, It", 2, 4)
    assert (found.before(distance), found.after(distance)) == (before, after)


@pytest.mark.parametrize(("text", "longer"), [("9-1-49-0", True), ("9-1-49", False), ("9-1-49 - 0", False)])
def test_a_longer_number_is_noticed(text: str, longer: bool) -> None:
    assert match(text, 0, 5).in_longer_number() is longer


@pytest.mark.parametrize(("text", "glued"), [("5/7/21", True), ("5 /7/21", False)])
def test_glued_tokens_have_nothing_between(text: str, glued: bool) -> None:
    assert match(text, 0, 5).glued() is glued
