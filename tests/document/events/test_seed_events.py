"""What the bundled article's timeline must hold."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document import Document, parse
from tui.document.order import calendar_order, main_count, main_events
from tui.resources import seed_article

ENTRIES = [
    ("2001-09-11", "9/11"),
    ("2001-10-07", "First air strikes"),
    ("2001-11-13", "Fall of Kabul"),
    ("2004-01-26", "New constitution"),
    ("2004-12-07", "Hamid Karzai becomes president"),
    ("2006-05", "UK troops deployed to Helmand"),
    ("2009-02-17", "Obama’s surge"),
    ("2011-05-02", "Osama Bin Laden killed"),
    ("2013-04-23", "Death of Mullah Omar"),
    ("2014-12-28", "Nato ends combat operations"),
    ("2015", "Taliban resurgence"),
    ("2019-01-25", "Death toll announcement"),
    ("2020-02-29", "US signs deal with Taliban"),
    ("2021-09-11", "Date for final withdrawal"),
]

RUNNING_TEXT: list[tuple[date | None, date, str]] = [
    (date(2021, 7, 5), date(2021, 7, 5), "The troops retreated"),
    (date(2021, 7, 5), date(2021, 7, 5), "told Reuters on Monday"),
    (None, date(2021, 7, 5), "temporarily suspended operations"),  # "had suspended"
    (date(2021, 7, 3), date(2021, 7, 5), "over the past three days"),
    (date(2021, 9, 1), date(2021, 9, 30), "September deadline"),
    (date(2018, 1, 1), date(2018, 12, 31), "entered direct talks"),
    (date(2001, 1, 1), date(2001, 12, 31), "ousted the Taliban"),
    (date(2004, 10, 1), date(2004, 10, 31), "presidential elections"),
    (date(2015, 8, 10), date(2015, 8, 10), "international airport is struck"),
    (date(2020, 2, 29), date(2021, 4, 29), "within 14 months"),
]

NO_DATES = ("two five-year terms", "girls over 10", "less than a mile", "nearly 1,600")


@pytest.fixture(scope="module")
def document() -> Document:
    return parse(seed_article().read_text(encoding="utf-8"))


def test_the_entries(document: Document) -> None:
    assert [(event.value, event.title) for event in document.events if event.headed] == ENTRIES


@pytest.mark.parametrize(("earliest", "latest", "words"), RUNNING_TEXT)
def test_the_running_text(document: Document, earliest: date | None, latest: date, words: str) -> None:
    at = document.text.index(words)
    told = [event for event in document.events if event.start <= at < event.end]
    assert (earliest, latest) in {(event.earliest, event.latest) for event in told}


def test_leader_since_2014(document: Document) -> None:
    at = document.text.index("became leader in 2014")
    assert any(event.earliest == date(2014, 1, 1) and event.start <= at < event.end for event in document.events)


@pytest.mark.parametrize("words", NO_DATES)
def test_what_is_no_date(document: Document, words: str) -> None:
    at = document.text.index(words)
    used = {number for event in document.events for number in event.times}
    assert not any(at <= document.times[number].start < at + len(words) for number in used)


def test_the_twenty_most_salient_hold_all_entries_and_no_mere_state(document: Document) -> None:
    shown = [document.events[index] for index in main_events(document.events, 20)]
    assert {event.title for event in shown} >= {title for _, title in ENTRIES}
    assert all(event.kind in ("happened", "planned", "ongoing", "reported") for event in shown)
    assert all(event.earliest is not None for event in shown)


def test_participants_are_the_entities_mentioned_in_the_places_of_an_event(document: Document) -> None:
    for event in document.events:
        places = [(event.start, event.end), *((span.start, span.end) for span in event.also)]
        mentioned = {
            entity.name
            for entity in document.entities
            for mention in entity.mentions
            if any(start <= mention.start < end for start, end in places)
        }
        assert set(event.entities) == mentioned
    (fall,) = [event for event in document.events if event.title == "Fall of Kabul"]
    assert {"Kabul", "Northern Alliance", "Taliban"} <= set(fall.entities)


def test_the_attacks_named_in_the_running_text_are_the_same_event(document: Document) -> None:
    (event,) = [event for event in document.events if event.title == "9/11"]
    told_again = [document.text[span.start : span.end] for span in event.also]
    assert any("9/11 attacks" in words for words in told_again)


def test_calendar_order(document: Document) -> None:
    assert calendar_order(document.events) == list(range(len(document.events)))


def test_titles_are_lines_to_print(document: Document) -> None:
    for event in document.events:
        assert "\n" not in event.title
        assert "…" not in event.title
        assert "caption" not in event.title
    shown = [document.events[index] for index in main_events(document.events, 20)]
    assert [event.title for event in shown if len(event.title.split()) > 14] == []


def test_the_main_line_has_room_for_all_entries(document: Document) -> None:
    shown = main_events(document.events, main_count(document))
    assert {index for index, event in enumerate(document.events) if event.headed} <= set(shown)


def test_nothing_of_the_day_but_what_happened_then(document: Document) -> None:
    """Of the main events, only those that the article tells as of 5 July 2021 have a day of that week."""
    shown = [document.events[index] for index in main_events(document.events, 20)]
    week = [event for event in shown if event.earliest is not None and event.earliest.year == 2021 and not event.headed]
    assumed = [event for event in week if event.certainty == "assumed"]
    assert all(event.title.startswith("More than 1,000 Afghan soldiers flee") for event in assumed), "the lead itself"
    assert len(week) <= 4
