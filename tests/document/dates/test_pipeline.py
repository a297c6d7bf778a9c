"""Refiners run one after the other."""

from __future__ import annotations

from dataclasses import replace

from tui.document.dates.candidate import Candidate
from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.match import Built, Match, Rule
from tui.document.dates.meaning import Point
from tui.document.dates.pipeline import read
from tui.document.dates.refiners.context import Context


def _year(match: Match) -> Built | None:
    return "DATE", Point(year=match.number("YEAR"))


def _language(*rules: Rule) -> DateLanguage:
    return DateLanguage(Vocabulary({"IN": {"anno": 1}}), rules, ())


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
