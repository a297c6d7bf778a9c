"""Subjects of headlines: their words and their number."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, nobody, read
from tui.document.events.headline_subject import is_plural, subject_words

WORDS = ENGLISH.headlines
assert WORDS is not None


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The most northern of all the ships of Maria Ottway was sold.", "sold", "most northern of all the ships"),
        ("The mayor of the old town left.", "left", "mayor of the old town"),
        ("An old man left.", "left", "old man"),
        ("Officials left.", "left", "officials"),
        ("BBC staff left.", "left", "BBC staff"),
        ("Ada Brook and her sons left.", "left", "Ada Brook and her sons"),
        ("She left.", "left", "she"),
    ],
)
def test_subjects(sentence: str, verb: str, subject: str) -> None:
    assert WORDS is not None
    found = read(sentence)
    assert subject_words(found.analysis, found.clause_of(verb), WORDS, nobody) == subject


@pytest.mark.parametrize(
    ("sentence", "verb", "plural"),
    [
        ("The dams broke.", "broke", True),
        ("The dam broke.", "broke", False),
        ("Ada and Peter left.", "left", True),
        ("The plan of Ada and Peter failed.", "failed", False),
        ("Ten men left.", "left", True),
        ("The police left.", "left", True),
        ("The Taliban left.", "left", True),
        ("They left.", "left", True),
        ("It left.", "left", False),
        ("The United States left.", "left", False),
        ("The Philippines left.", "left", False),
        ("The Romans left.", "left", True),
        ("The Central Powers left.", "left", True),
        ("I left.", "left", True),
        ("Toller Lines left.", "left", False),
        ("The bus left.", "left", False),
        ("The crisis grew.", "grew", False),
    ],
)
def test_number(sentence: str, verb: str, plural: bool) -> None:
    assert WORDS is not None
    found = read(sentence)
    assert is_plural(found.analysis, found.clause_of(verb).subject, WORDS) is plural
