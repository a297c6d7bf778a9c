"""Languages of dates are values: each keeps its own tables."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tui.document.dates.language import DateLanguage
from tui.document.dates.lexicon import Vocabulary
from tui.document.dates.match import Built, Match, Rule
from tui.document.dates.meaning import Point
from tui.languages import load


def _year(match: Match) -> Built | None:
    return "DATE", Point(year=match.number("YEAR"))


def _language(*rules: Rule) -> DateLanguage:
    return DateLanguage(Vocabulary({"IN": {"anno": 1}}), rules, ())


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
