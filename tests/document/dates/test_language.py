"""Languages of dates are values: each keeps its own tables, and rules with their order can be put together freely."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from tui.document.dates.candidate import Candidate
from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.match import REJECTED, Built, Match, Rule
from tui.document.dates.meaning import Point
from tui.document.dates.pipeline import read
from tui.document.dates.refiners.context import Context
from tui.languages import load


def _year(match: Match) -> Built | None:
    return "DATE", Point(year=match.number("YEAR"))


def _no_year(_match: Match) -> Built | None:
    return None


def _rejected(_match: Match) -> Built | None:
    return REJECTED


def _language(*rules: Rule) -> DateLanguage:
    return DateLanguage(Vocabulary({"IN": {"anno": 1}}), rules, ())


def _found(language: DateLanguage, text: str = "anno 1999") -> list[tuple[str, str]]:
    return [(text[found.start : found.stop], found.rule.name) for found in read(text, 0, len(text), language)]


def test_the_longest_match_wins() -> None:
    assert _found(_language(Rule("short", "YEAR", _year), Rule("long", "IN YEAR", _year))) == [("anno 1999", "long")]


def test_of_equally_long_ones_the_first_rule_wins() -> None:
    assert _found(_language(Rule("one", "YEAR", _year), Rule("two", "YEAR", _year))) == [("1999", "one")]


def test_a_shorter_match_is_tried_where_a_builder_declines() -> None:
    assert _found(_language(Rule("no", "IN YEAR", _no_year), Rule("yes", "YEAR", _year))) == [("1999", "yes")]


def test_what_is_rejected_is_not_read_in_part() -> None:
    assert not _found(_language(Rule("no", "IN YEAR", _rejected), Rule("yes", "YEAR", _year)))


def test_tables_belong_to_their_language() -> None:
    one, other = _language(Rule("one", "YEAR", _year)), _language(Rule("other", "anno YEAR", _year))
    assert one.lexicon is one.lexicon
    assert "IN" in one.trie.next or "YEAR" in one.trie.next
    assert "anno" in other.trie.next
    assert "anno" not in one.trie.next
    assert load("en").dates.trie is not load("und").dates.trie


def test_a_language_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        load("en").dates.rules = ()  # type: ignore[misc]


def test_refiners_run_in_order_and_see_what_the_one_before_left() -> None:
    def name(by: str, candidates: list[Candidate], _context: Context) -> list[Candidate]:
        return [candidate.changed(by) for candidate in candidates]

    refiners = (
        lambda found, context: name("first", found, context),
        lambda found, context: name("then", found, context),
    )
    language = replace(_language(Rule("year", "YEAR", _year)), refiners=refiners)
    (candidate,) = read("1999", 0, 4, language)
    assert candidate.touched == ("year", "first", "then")
