"""The days that undated sentences of a news text are about, and the texts in which they take none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.document.events.reading import ENGLISH, LEAD, PUBLISHED, events_at, value_at, without_events
from tui.document.basis import Rule
from tui.document.events.document_time import applies, document_time
from tui.document.model import Document, Genre
from tui.languages import load

OPENINGS = load("en").structure.openings
HISTORY = "The dam was begun in 1904. It was finished in 1909. The town paid for it. Nobody thanked it."
NEWS = LEAD + "Water flooded the lower town."
SECTION = "\n\n## {}\n\nThe water of the river has always been deep in the valley of the northern mills and farms."


def does_apply(document: Document) -> bool:
    return applies(document, ENGLISH.dates, OPENINGS)


def test_the_past_is_of_the_day_of_the_story_and_the_present_of_the_publication() -> None:
    assert value_at(NEWS, "flooded") == "2021-07-05"
    assert value_at(LEAD + "The lower town needs new houses.", "needs") == "2021-07-07"


def test_without_a_day_in_the_lead_the_story_is_of_the_publication() -> None:
    text = "Water flooded the lower town of Port Arlen. Nobody was hurt."
    assert value_at(text, "flooded") == "2021-07-07"


@pytest.mark.parametrize(("month", "day"), [("June", date(2021, 6, 18)), ("April", PUBLISHED), ("July", PUBLISHED)])
def test_the_day_of_the_story_lies_within_the_month_before(month: str, day: date) -> None:
    text = f"The court ruled on 18 {month} 2021 that the dam must go. The judges upheld the claim."
    time = document_time(without_events(text), ENGLISH.dates, OPENINGS)
    assert time is not None
    assert time.story.interval.earliest == day
    assert time.publication.interval.earliest == PUBLISHED
    assert time.story.basis.certainty == "assumed"


def test_a_day_that_a_change_is_measured_from_is_not_that_of_the_story() -> None:
    text = "The index closed at 1,012, down 4.5% from the previous Friday. Volume was thin."
    time = document_time(without_events(text), ENGLISH.dates, OPENINGS)
    assert time is not None
    assert time.story.interval.earliest == PUBLISHED


@pytest.mark.parametrize("published", [None, PUBLISHED])
def test_a_history_has_none(published: date | None) -> None:
    assert not does_apply(without_events(HISTORY, published))
    assert {event.basis.rule for event in events_at(HISTORY, "paid", published)} == {Rule.DISCOURSE_TIME}


def test_a_text_without_publication_has_none() -> None:
    assert not does_apply(without_events("Water flooded the lower town.", None))


@pytest.mark.parametrize(("genre", "applied"), [(None, True), ("news", True), ("narrative", False)])
def test_a_narrative_has_none_unless_its_lead_gives_a_day(genre: Genre | None, applied: bool) -> None:
    document = without_events("Water flooded the lower town. Nobody was hurt.")
    assert does_apply(replace(document, genre=genre)) is applied
    assert does_apply(replace(without_events(NEWS), genre=genre))


def test_a_text_in_sections_has_none_unless_its_lead_gives_a_day() -> None:
    sections = "".join(SECTION.format(name) for name in ("Wood", "Stone", "Water"))
    body = "The dam is old. It stands on the river."
    assert not does_apply(without_events(body + sections))
    assert does_apply(without_events(LEAD + sections))
    assert does_apply(without_events(body))
