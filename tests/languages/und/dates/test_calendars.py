"""Dates with month names of other languages, and of the Hijri calendars."""

from __future__ import annotations

import pytest

from tests.languages.und.reading import values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("am 5. Juli 2021 starb", "5. Juli 2021", "2021-07-05"),
        ("Le 5 juillet 2021 à Paris", "Le 5 juillet 2021", "2021-07-05"),
        ("el 5 de julio de 2021 en", "el 5 de julio de 2021", "2021-07-05"),
        ("5 июля 2021 года", "5 июля 2021", "2021-07-05"),
        ("13 Tir 1400", "13 Tir 1400", "2021-07-04"),
        ("Saur 1357", "Saur 1357", "1978-04-21/1978-05-21"),
        ("4 Ramadan 1442", "4 Ramadan 1442", "2021-04-16"),
        ("1442 AH", "1442 AH", "2020-08-20/2021-08-08"),
    ],
)
def test_a_date_of_another_language_or_calendar_is_read(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, value)]


@pytest.mark.parametrize("text", ["5 July 2021", "Rio de Janeiro 1996", "1400 Tir", "juillet"])
def test_no_date_is_read(text: str) -> None:
    assert values(text) == []
