"""The genre of a text is read from its own dates, once, unless somebody has said it."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.dates.genre import genre_of
from tui.document.dates.pipeline import read
from tui.document.dates.stages import find_times
from tui.document.model import Document, Genre
from tui.languages import load

ENGLISH = load("en")

_HISTORY = "In 1939 war began. On 1 May 1940 it spread; in June 1941 it spread more, and in 1945 it ended."
_NEWS = "On Monday they fled, officials said on Tuesday. The war began in 2001, in 2015 the city fell, in 2009 too."
_LATER = "The war of 8 June 1950 was long, and it went on in October."


@pytest.mark.parametrize(
    ("text", "published", "genre"),
    [
        (_HISTORY, date(2009, 12, 19), "narrative"),
        (_HISTORY, date(1945, 12, 19), "narrative"),
        (_HISTORY, None, "narrative"),
        ("On Monday they fled, officials said on Tuesday. A 1996 law bars it.", None, "news"),
        (_NEWS, date(2021, 7, 5), "news"),
        ("They fled on 5 July 2021.", date(2021, 7, 5), "news"),
        ("", date(2021, 7, 5), "news"),
    ],
)
def test_genre_of(text: str, published: date | None, genre: Genre) -> None:
    assert genre_of(read(text, 0, len(text), ENGLISH.dates), published) == genre
    assert find_times(Document(text, published=published), ENGLISH, lambda _share: None).genre == genre


@pytest.mark.parametrize(("genre", "value"), [("narrative", "1950-10"), ("news", "2020-10")])
def test_a_genre_that_is_given_is_kept(genre: Genre, value: str) -> None:
    document = Document(_LATER, published=date(2021, 7, 5), genre=genre)
    found = find_times(document, ENGLISH, lambda _share: None)
    assert found.genre == genre
    assert found.times[-1].value == value


@pytest.mark.parametrize(
    ("text", "genre", "found"),
    [
        ("The former king fled.", "narrative", ["former"]),
        ("The former king fled.", "news", []),
        ("He will soon leave.", "news", ["soon"]),
        ("He will soon leave.", "narrative", []),
    ],
)
def test_some_words_are_time_expressions_in_one_genre(text: str, genre: Genre, found: list[str]) -> None:
    document = find_times(Document(text, genre=genre), ENGLISH, lambda _share: None)
    assert [text[time.start : time.end] for time in document.times] == found
