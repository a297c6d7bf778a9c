"""The search in what was indexed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tui.corpus.searching import Query, search
from tui.corpus.store import Store, kept
from tui.document import parse

TEXTS = {
    "/mill.txt": "Ada Brook sold the mill to Tom Hale on 3 May 1904. The mill burned in 1911.",
    "/war.txt": "José Peña took Calder in 1936.",
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "index.sqlite")
    for path, words in TEXTS.items():
        document = parse(words, language="en")
        made.keep([kept(path, document)], [(path, "1", path, document.title, "", len(document.events))])
    return made


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        (Query("mill"), ["Ada Brook sells the mill to Tom Hale", "Mill burns"]),
        (Query("mill burn"), ["Mill burns"]),
        (Query("MILL"), ["Ada Brook sells the mill to Tom Hale", "Mill burns"]),
        (Query("pena"), ["José Peña takes Calder"]),
        (Query(name="hale"), ["Ada Brook sells the mill to Tom Hale"]),
        (Query(name="mill"), []),
        (Query(since=date(1911, 1, 1), until=date(1936, 1, 1)), ["Mill burns", "José Peña takes Calder"]),
        (Query(until=date(1904, 5, 2)), []),
        (Query(until=date(1904, 5, 3)), ["Ada Brook sells the mill to Tom Hale"]),
        (Query("zzz"), []),
    ],
)
def test_events_are_found_in_calendar_order(store: Store, query: Query, titles: list[str]) -> None:
    assert [hit.title for hit in search(store, query, 99)] == titles


@pytest.mark.parametrize("words", ['"', "a AND", "NEAR(", "* : ^", "mill' OR 1=1 --", "x" * 5_000, "{title} :"])
def test_odd_words_are_words(store: Store, words: str) -> None:
    list(search(store, Query(words), 99))
    assert store.complaint == ""


def test_a_hit_says_where_it_stands(store: Store) -> None:
    (hit,) = search(store, Query("burned"), 1)
    assert (hit.path, hit.date, hit.certainty) == ("/mill.txt", "1911", "stated")
    assert TEXTS["/mill.txt"][hit.offset :].startswith("The mill burned")
