"""Which events are shown, in which order, and which is nearest."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document import Document
from tui.document.model import Basis, Event
from tui.reader.panes.timeline_rows import Gap, Told, Year, calendar_rail
from tui.reader.selection import DENSITIES, Selection, View


def event(name: str, start: int, day: date | None, salience: float = 0.5, entities: tuple[str, ...] = ()) -> Event:
    value = day.isoformat() if day else ""
    basis = Basis("rule", "words")
    return Event(
        name, name, start, start + 10, day, day, value, "day", "happened", basis, entities=entities, salience=salience
    )


EVENTS = (
    event("a", 50, date(2001, 9, 11), 0.9, ("Taliban",)),
    event("b", 10, date(2001, 10, 7), 0.4),
    event("c", 30, date(2004, 1, 26), 0.1, ("Kabul",)),
    event("d", 70, None),
)
DOCUMENT = Document("x" * 100, events=EVENTS)


def ids(selection: Selection) -> str:
    return "".join(event.id for event in selection.events)


@pytest.mark.parametrize(
    ("view", "shown", "hidden"),
    [
        (View(), "abcd", 0),
        (View(as_told=True), "bcad", 0),
        (View(density="main"), "abcd", 0),
        (View(chosen=("Taliban", "Kabul")), "ac", 0),
        (View(chosen=("Nobody",)), "", 0),
        (View(chosen=("Taliban", "Kabul"), together=True), "", 0),
        (View(chosen=("Taliban",), together=True), "a", 0),
    ],
)
def test_views(view: View, shown: str, hidden: int) -> None:
    selection = Selection(DOCUMENT, view)
    assert (ids(selection), selection.hidden) == (shown, hidden)


def test_both_orders_have_the_same_events(article: Document) -> None:
    calendar, story = Selection(article, View()), Selection(article, View(as_told=True))
    assert sorted(event.id for event in calendar.events) == sorted(event.id for event in story.events)


def test_stepping_stops_at_the_ends() -> None:
    selection = Selection(DOCUMENT, View())
    assert [selection.step("a", 1), selection.step("a", -1), selection.step("d", 1)] == [
        EVENTS[1],
        EVENTS[0],
        EVENTS[3],
    ]
    assert selection.step("unknown", 1) == EVENTS[0]
    assert Selection(Document("x"), View()).step("", 1) is None


@pytest.mark.parametrize(("offset", "nearest"), [(0, "b"), (15, "b"), (24, "b"), (27, "c"), (55, "a"), (99, "d")])
def test_nearest(offset: int, nearest: str) -> None:
    found = Selection(DOCUMENT, View()).nearest(offset)
    assert found is not None
    assert found.id == nearest


def test_densities_only_ever_add(article: Document) -> None:
    shown = [{event.id for event in Selection(article, View(density=name)).events} for name in DENSITIES]
    assert shown[0] < shown[1] <= shown[2]
    assert shown[2] == {event.id for event in article.events}


def test_the_rail_has_years_gaps_and_each_date_once() -> None:
    same_day = event("b2", 12, date(2001, 10, 7))
    rail = list(calendar_rail((*EVENTS[:2], same_day, *EVENTS[2:])))
    assert rail == [
        Year("2001"),
        Told(EVENTS[0], "11 Sep"),
        Told(EVENTS[1], "7 Oct"),
        Told(same_day, ""),
        Gap("2 years"),
        Year("2004"),
        Told(EVENTS[2], "26 Jan"),
        Year("no date"),
        Told(EVENTS[3], ""),
    ]
