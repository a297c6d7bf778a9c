"""Which events are shown, in which order, and which is nearest."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import event
from tui.document import Document
from tui.document.calendar import BceDay, Day
from tui.document.order import main_count
from tui.reader.selection import DENSITIES, Order, Selection, View, begins_within

EVENTS = (
    event("a", 50, date(2001, 9, 11), 0.9, ("Taliban",)),
    event("b", 10, date(2001, 10, 7), 0.4),
    event("c", 30, date(2004, 1, 26), 0.1, ("Kabul",)),
    event("d", 70, None),
)
MAIN = 5
"""The main line has room for all EVENTS."""
ORDERS: tuple[Order, ...] = ("calendar", "story")


def ids(selection: Selection) -> str:
    return "".join(event.id for event in selection.events)


@pytest.mark.parametrize(
    ("view", "shown", "hidden"),
    [
        (View(), "abcd", 0),
        (View(order="story"), "bcad", 0),
        (View(density="fewest"), "abd", 1),
        (View(("Taliban", "Kabul")), "ac", 0),
        (View(("Nobody",)), "", 0),
        (View(("Taliban", "Kabul"), "all"), "", 0),
        (View(("Taliban",), "all"), "a", 0),
    ],
)
def test_views(view: View, shown: str, hidden: int) -> None:
    selection = Selection(EVENTS, view, MAIN)
    assert (ids(selection), selection.hidden) == (shown, hidden)
    assert [name in selection for name in "abcd"] == [name in shown for name in "abcd"]


def test_both_orders_have_the_same_events(article: Document) -> None:
    calendar, story = (Selection(article.events, View(order=order), MAIN) for order in ORDERS)
    assert sorted(event.id for event in calendar.events) == sorted(event.id for event in story.events)


def test_stepping_stops_at_the_ends() -> None:
    selection = Selection(EVENTS, View(), MAIN)
    assert [selection.step("a", 1), selection.step("a", -1), selection.step("d", 1)] == [
        EVENTS[1],
        EVENTS[0],
        EVENTS[3],
    ]
    assert selection.step("unknown", 1) == EVENTS[0]
    assert selection.step("unknown", -1) == EVENTS[-1]
    assert Selection((), View(), MAIN).step("", 1) is None


@pytest.mark.parametrize(("offset", "nearest"), [(0, "b"), (15, "b"), (24, "b"), (27, "c"), (55, "a"), (99, "d")])
def test_nearest(offset: int, nearest: str) -> None:
    found = Selection(EVENTS, View(), MAIN).nearest(offset)
    assert found is not None
    assert found.id == nearest


def test_densities_only_ever_add(article: Document) -> None:
    main = main_count(article)
    shown = [{event.id for event in Selection(article.events, View(density=name), main).events} for name in DENSITIES]
    assert shown[0] < shown[1] < shown[2] < shown[3] == {event.id for event in article.events}
    assert len(shown[1]) == main


@pytest.mark.parametrize(
    ("density", "main", "shown"),
    [("fewest", 5, 3), ("main", 5, 5), ("more", 5, 13), ("all", 5, 40), ("main", 60, 40), ("more", 60, 40)],
)
def test_a_density_is_a_multiple_of_the_main_line(density: str, main: int, shown: int) -> None:
    events = [event(str(number), number, date(2001, 9, 11), number / 40) for number in range(40)]
    selection = Selection(events, View(density=density), main)
    assert (len(selection.events), selection.hidden) == (shown, 40 - shown)
    assert [event.id for event in selection.events] == [str(number) for number in range(40 - shown, 40)]


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (BceDay(44, 3, 15), "a"),
        (date(2001, 9, 11), "a"),
        (date(2001, 9, 12), "b"),
        (date(2002, 1, 1), "c"),
        (date(2020, 1, 1), "c"),
    ],
)
def test_a_date_leads_to_the_event_on_it_or_after_it_or_the_last(day: Day, found: str) -> None:
    for order in ORDERS:
        event = Selection(EVENTS, View(order=order), MAIN).on_or_after(day)
        assert event is not None
        assert event.id == found


def test_without_dated_events_a_date_leads_nowhere() -> None:
    assert Selection(EVENTS[3:], View(), MAIN).on_or_after(date(2020, 1, 1)) is None


DAYS = st.dates(date(2000, 1, 1), date(2002, 1, 1))


@given(st.lists(DAYS, max_size=5), DAYS, DAYS)
def test_a_beginning_within_days(days: list[date], one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    events = [event(str(number), 0, day) for number, day in enumerate(sorted(days))]
    expected = any(begins_within(event, first, last) for event in events)
    assert (
        Selection(events, View(), MAIN).has_beginning(first, last)
        == expected
        == any(first <= day <= last for day in days)
    )


def test_years_are_those_that_events_begin_in() -> None:
    assert list(Selection(EVENTS, View(), MAIN).years()) == [2001, 2001, 2004]
