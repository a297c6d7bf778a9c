"""Keys of names, and initials."""

from __future__ import annotations

import pytest

from tui.document.entities.normalise import Normaliser, SpellingRules, initials
from tui.languages import load


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mazar-e-Sharif", "Mazār-i Sharīf", True),
        ("al-Qaeda", "Al Qa’ida", True),
        ("Muhammad Umar", "Mohammed Omar", True),
        ("Defence Ministry", "Defense Ministry", True),
        ("The Hague", "Hague", True),
        ("Hassan", "Hussein", False),
        ("Niger", "Nigeria", False),
        ("Iran", "Iraq", False),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str, same: bool) -> None:
    key = load("en").entities.normaliser.key
    assert (key(one) == key(other)) is same


def test_articles_alone_are_kept() -> None:
    assert load("en").entities.normaliser.key("The A") != ""


def test_without_rules_only_case_accents_marks_and_doubled_letters_go() -> None:
    key = Normaliser(SpellingRules(), {}).key
    assert key("Hárry O'Néill-Smith.") == "hary oneil smith"
    assert key("ae") == "ae"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("National Security Council", {"NSC"}),
        ("Ministry of Defence", {"MD", "MOD"}),
        ("Al-Nusra Front", {"ANF"}),
        ("Nato", set()),
        ("", set()),
    ],
)
def test_initials_with_and_without_small_words(name: str, found: set[str]) -> None:
    assert initials(name) == found
