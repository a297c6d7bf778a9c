"""The timeline as text: its heading, its rows, and what it says where there are none."""

from __future__ import annotations

from datetime import date

from tests.golden import exported
from tui.document import Document, parse


def test_the_heading_counts_the_events(article: Document) -> None:
    heading = exported("text", article).decode().splitlines()[0]
    assert "published 5 Jul 2021" in heading
    assert f"{len(article.events)} events" in heading


def test_a_year_is_printed_once() -> None:
    document = parse("Kabul fell on 13 November 2001.\n\nHerat fell on 12 November 2001.", language="en")
    lines = exported("text", document).decode().splitlines()
    assert [line.startswith("2001 ") for line in lines] == [False, True, False]


def test_without_events_it_says_what_to_do() -> None:
    said = exported("text", parse("Nothing ever happens here.", language="en")).decode()
    assert "no publication date" in said
    assert "--date" in said


def test_words_are_not_markup() -> None:
    document = parse("[bold]Kabul[/] fell on Monday.", published=date(2021, 7, 5), language="en")
    assert "[bold]Kabul[/]" in exported("text", document).decode()
