"""Dates that need no language: ISO and other dates in figures, other languages' month names, the Hijri calendars."""

from __future__ import annotations

import pytest

from tui.document.dates.stages import find_times
from tui.document.model import Document
from tui.languages import load

UNDETERMINED = load("und")


def _read(text: str) -> Document:
    return find_times(Document(text), UNDETERMINED, lambda _share: None)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("x 2021-07-05 y", "2021-07-05", "2021-07-05"),
        ("x 2021/07/05 y", "2021/07/05", "2021-07-05"),
        ("x 2021-07 y", "2021-07", "2021-07"),
        ("x 20210705 y", "20210705", "2021-07-05"),
        ("x 05/07/2021 y", "05/07/2021", "2021-07-05"),
        ("x 07/25/2021 y", "07/25/2021", "2021-07-25"),
        ("x 5.7.2021 y", "5.7.2021", "2021-07-05"),
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
def test_date(text: str, words: str, value: str) -> None:
    (time,) = _read(text).times
    assert (text[time.start : time.end], time.value) == (words, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On Monday they left, in May, three days ago, yesterday.",
        "1999",
        "5 July 2021",
        "9-1-49-0",
        "31/31/2021",
        "Rio de Janeiro 1996",
        "2007-08",
        "12345678",
    ],
)
def test_no_date(text: str) -> None:
    assert not _read(text).times


def test_nothing_english_is_asked() -> None:
    spellings = set(UNDETERMINED.dates.lexicon)
    assert not spellings & {"July", "Monday", "yesterday", "since", "the", "and"}
