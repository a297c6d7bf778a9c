"""Corrections applied to a Document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.invariants import broken
from tui.corrections.applying import apply, event_at
from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, Place
from tui.corrections.places import place_of
from tui.document import Document, parse
from tui.document.basis import Rule
from tui.document.json_model import from_json, to_json
from tui.document.model import Event
from tui.document.span import Span

TEXT = (
    "Ada Brook sold the mill to Tom Hale on 3 May 1904. The mill burned in 1911.\n\n"
    "Hale died in Calder in 1931. The mill was closed later."
)
DOCUMENT = parse(TEXT, language="en")
SOLD, BURNED, DIED = DOCUMENT.events[:3]


def at(event: Event) -> Place:
    return place_of(TEXT, event.start, event.end)


def corrected(*corrections: EventCorrection, document: Document = DOCUMENT) -> Document:
    """The document with these corrections, all of which fit."""
    whole = NO_CORRECTIONS
    for one in corrections:
        whole = whole.with_event(one)
    applied = apply(document, whole)
    assert applied.unfit == ()
    assert broken(applied.document) == []
    assert from_json(to_json(applied.document)) == applied.document
    return applied.document


def test_title_date_kind_and_weight_are_changed_and_marked() -> None:
    document = corrected(EventCorrection(at(BURNED), title="The fire", date="june 1890", kind="state", main=True))
    event = document.events[0]  # in the order of the calendar
    assert (event.title, event.value, event.kind, event.salience) == ("The fire", "1890-06", "state", 1)
    assert event.basis.rule is Rule.CORRECTED
    assert set(event.corrected) == {"title", "date", "kind", "main"}
    assert all(not other.corrected for other in document.events[1:])


def test_an_event_without_a_date_is_undated() -> None:
    event = corrected(EventCorrection(at(BURNED), date="")).events[-1]
    assert (event.title, event.certainty) == ("Mill burns", "undated")


def test_an_event_is_hidden_and_another_added() -> None:
    assert SOLD.id not in {event.id for event in corrected(EventCorrection(at(SOLD), hidden=True)).events}
    start = TEXT.index("in Calder")
    place = place_of(TEXT, start, start + 9)
    document = corrected(EventCorrection(place, title="Calder is founded", date="1850", added=True))
    assert document.events[0].title == "Calder is founded"
    assert document.events[0].entities == ("Calder",)
    assert "added" in document.events[0].corrected


def test_two_events_are_merged_and_split_again() -> None:
    document = corrected(EventCorrection(at(BURNED), same_as=at(SOLD)))
    assert SOLD.id not in {event.id for event in document.events}
    merged = next(event for event in document.events if event.id == BURNED.id)
    assert merged.also == (Span(SOLD.start, SOLD.end),)
    assert "Ada Brook" in merged.entities
    parted = corrected(EventCorrection(at(BURNED), split=True), document=document)
    assert len(parted.events) == len(DOCUMENT.events)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (EventCorrection(Place("no such words"), title="x"), "not found in the text"),
        (EventCorrection(Place("the mill to"), title="x"), "no event there"),
        (EventCorrection(at(SOLD), date="the day of the tentacle"), "not a date"),
        (EventCorrection(at(SOLD), same_as=Place("nothing")), "not found in the text"),
        (EventCorrection(Place("the mill to"), title="?!", added=True), "needs a title"),
    ],
)
def test_what_does_not_fit_is_said_and_changes_nothing(one: EventCorrection, words: str) -> None:
    applied = apply(DOCUMENT, Corrections(events=(one,)))
    assert applied.document == DOCUMENT
    (complaint,) = applied.unfit
    assert words in complaint
    assert "\n" not in complaint


def test_no_corrections_change_nothing() -> None:
    assert apply(DOCUMENT, NO_CORRECTIONS).document is DOCUMENT


def test_an_event_is_known_by_half_of_its_words() -> None:
    assert event_at(DOCUMENT.events, Span(SOLD.start + 3, SOLD.end)) == SOLD
    assert event_at(DOCUMENT.events, Span(SOLD.start, SOLD.start + 9)) is None
    both = replace(BURNED, also=(Span(DIED.start, DIED.end),))
    assert event_at([both], Span(DIED.start, DIED.end)) == both


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.builds(
            EventCorrection,
            st.sampled_from([at(event) for event in DOCUMENT.events] + [Place("the mill to"), Place("x")]),
            title=st.none() | st.text(max_size=9),
            date=st.none() | st.sampled_from(["", "1904", "5 may 1911", "rubbish", "2001/.."]),
            kind=st.none() | st.sampled_from(["state", "planned"]),
            main=st.none() | st.booleans(),
            hidden=st.none() | st.booleans(),
            added=st.none() | st.booleans(),
            same_as=st.none() | st.sampled_from([at(event) for event in DOCUMENT.events]),
            split=st.none() | st.booleans(),
        ),
        max_size=5,
    )
)
def test_any_corrections_leave_a_document_that_holds_all_rules(events: list[EventCorrection]) -> None:
    applied = apply(DOCUMENT, Corrections(events=tuple(events)))
    assert broken(applied.document) == []


def test_an_event_is_added_beside_one_of_the_same_words() -> None:
    document = corrected(EventCorrection(at(SOLD), title="A sale", date="1904", added=True))
    assert {"A sale", SOLD.title} <= {event.title for event in document.events}


def test_a_very_long_event_is_put_right() -> None:
    text = "Ada Brook sold the mill and the house " + "and the meadow behind the barn " * 40 + "on 3 May 1904."
    document = parse(text, language="en")
    event = max(document.events, key=lambda event: event.end - event.start)
    one = EventCorrection(place_of(text, event.start, event.end), title="The sale")
    assert "The sale" in {event.title for event in apply(document, Corrections(events=(one,))).document.events}
