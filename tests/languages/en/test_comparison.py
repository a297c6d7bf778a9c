"""What is left out where texts are compared."""

from __future__ import annotations

from tui.languages import load

COMPARISON = load("en").comparison


def test_words_are_in_lower_case_and_endings_end_a_word() -> None:
    assert all(word == word.lower() for word in (*COMPARISON.common_words, *COMPARISON.suffixes, COMPARISON.article))
    assert COMPARISON.endings.sub("", "xyzq") == "xyzq"


def test_inflection_is_cut_off() -> None:
    assert {COMPARISON.endings.sub("", word) for word in ("resign", "resigns", "resigned", "resigning")} == {"resign"}
