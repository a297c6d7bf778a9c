"""The timeline as text: its heading, its rows, and what it says where there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.golden import exported
from tui.document import Document, parse
from tui.document.order import main_count


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


def test_words_are_not_markup(article: Document) -> None:
    event = replace(article.events[0], title="[bold]Kabul[/] falls")
    assert "[bold]Kabul[/] falls" in exported("text", replace(article, events=(event,))).decode()


def test_lesser_events_are_left_out_and_counted(article: Document) -> None:
    lines = exported("text", article).decode().splitlines()
    assert lines[-1] == f"Lesser events left out: {len(article.events) - main_count(article)}. --export csv lists all."
    signs = [line for line in lines[2:-1] if line[5:6].strip()]
    assert len(signs) == main_count(article)
    few = replace(article, events=article.events[:5])
    assert "left out" not in exported("text", few).decode()


@pytest.mark.parametrize(("published", "placed"), [(None, False), (date(2021, 7, 5), True)])
def test_dates_that_nothing_places_are_kept_with_what_to_do(published: date | None, placed: bool) -> None:
    text = "Police shot two men on Saturday. The mayor resigned in 2020."
    said = exported("text", parse(text, published=published, language="en")).decode()
    assert ("Saturday, week unknown" in said) != placed
    assert ("To place them, give --date" in said) != placed
    assert ("3 Jul (inferred)" in said) == placed


def test_an_assumed_date_is_marked(article: Document) -> None:
    event = replace(article.events[0], basis=replace(article.events[0].basis, certainty="assumed"))
    assert "○ ~1980s (assumed)" in exported("text", replace(article, events=(event,))).decode()
