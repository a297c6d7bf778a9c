"""The stages of dates: what is given stays, and the genre decides what is read."""

from __future__ import annotations

from datetime import date

import pytest

from tests.document.dates.reading import values
from tui.document.dates.stages import find_publication, find_times
from tui.document.model import Document, Genre
from tui.document.stage import ignore
from tui.document.structure.blocks import find_blocks
from tui.languages import load

ENGLISH = load("en")


def test_a_publication_date_that_is_given_stays() -> None:
    given = Document("Published: 6 July 2021\n\nIt broke.", published=date(2021, 7, 5))
    document = find_publication(find_blocks(given, ENGLISH, ignore), ENGLISH, ignore)
    assert (document.published, document.publication) == (date(2021, 7, 5), None)


def test_a_genre_that_is_given_stays() -> None:
    for genre in ("news", "narrative"):
        assert find_times(Document("It broke on 5 May 1945.", genre=genre), ENGLISH, ignore).genre == genre


@pytest.mark.parametrize(
    ("genre", "found"),
    [("news", [("1917", "1917"), ("May", "2021-05")]), ("narrative", [("1917", "1917"), ("May", "1917-05")])],
)
def test_a_narrative_goes_by_the_date_in_focus(genre: Genre, found: list[tuple[str, str]]) -> None:
    assert values("It began in 1917. The army fell back in May.", genre) == found


def test_a_text_without_dates_has_none() -> None:
    document = find_times(Document(""), ENGLISH, ignore)
    assert (document.times, document.ranges) == ((), ())
