"""Of the rules that match at a token, which one proposes a candidate."""

from __future__ import annotations

from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.match import REJECTED, Built, Match, Rule
from tui.document.dates.meaning import Point
from tui.document.dates.pipeline import read


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
