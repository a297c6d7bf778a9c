"""Calendar order, story order, flashbacks and the density helper."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.basis import UNDATED
from tui.document.calendar import BceDay, Day
from tui.document.interval import Interval
from tui.document.model import Event
from tui.document.order import calendar_order, day_at, flashbacks, main_events, ordinal, story_order


def event(
    start: int, earliest: Day | None = None, latest: Day | None = None, *, salience: float = 0.5, title: str = "t"
) -> Event:
    return Event(
        f"{start}",
        title,
        start,
        start + 5,
        Interval(earliest, latest, "", "day"),
        "happened",
        UNDATED,
        salience=salience,
    )


YEAR = event(0, date(2015, 1, 1), date(2015, 12, 31), title="year")
MONTH = event(10, date(2015, 1, 1), date(2015, 1, 31), title="month")
DAY = event(20, date(2015, 1, 1), date(2015, 1, 1), title="day")
LATER = event(30, date(2015, 1, 2), date(2015, 1, 2), title="later")
UNTIL = event(40, None, date(2014, 5, 1), title="until")
SINCE = event(50, date(2014, 6, 1), None, title="since")
SALAMIS = event(60, BceDay(480, 9, 20), BceDay(480, 9, 20), title="Salamis")
NEVER = event(70, title="undated")


def titles(events: list[Event], order: list[int]) -> list[str]:
    return [events[index].title for index in order]


def test_a_year_before_its_months_before_their_days() -> None:
    events = [LATER, DAY, MONTH, YEAR]
    assert titles(events, calendar_order(events)) == ["year", "month", "day", "later"]


def test_open_ends_undated_and_before_the_common_era() -> None:
    events = [NEVER, YEAR, SINCE, UNTIL, SALAMIS]
    assert titles(events, calendar_order(events)) == ["Salamis", "until", "since", "year", "undated"]


def test_events_of_one_day_keep_the_order_of_the_text() -> None:
    events = [event(9, date(2001, 1, 1), date(2001, 1, 1)), event(3, date(2001, 1, 1), date(2001, 1, 1))]
    assert calendar_order(events) == [1, 0]


def test_story_order_is_the_order_of_the_text() -> None:
    events = [NEVER, SALAMIS, YEAR]
    assert titles(events, story_order(events)) == ["year", "Salamis", "undated"]


def test_flashbacks() -> None:
    events = [
        event(0, date(2021, 1, 1), date(2021, 1, 1)),
        event(10, date(2001, 1, 1), date(2001, 1, 1)),
        event(15),
        event(20, date(2004, 1, 1), date(2004, 1, 1)),
        event(30, date(2021, 1, 2), date(2021, 1, 2)),
    ]
    assert flashbacks(events) == {1}


def test_main_events_are_the_most_salient_in_the_order_given() -> None:
    events = [event(0, salience=0.2), event(10, salience=0.9), event(20, salience=0.9), event(30, salience=0.5)]
    assert main_events(events, 2) == [1, 2]
    assert main_events(events, 3) == [1, 2, 3]
    assert main_events(events, 99) == [0, 1, 2, 3]
    assert main_events(events, 0) == []
    assert main_events(events, -1) == []


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(1, 1, 1), 1),
        (BceDay(1, 12, 31), 0),
        (BceDay(1, 1, 1), -365),
        (BceDay(2, 12, 31), -366),
        (BceDay(5, 2, 29), -1767),
    ],
)
def test_ordinals_run_through_the_beginning_of_the_era(day: Day, number: int) -> None:
    assert ordinal(day) == number


DAYS = st.one_of(st.none(), st.dates(), st.builds(BceDay, st.integers(1, 5000), st.integers(1, 12), st.integers(1, 28)))
EVENTS = st.lists(st.builds(event, st.integers(0, 500), DAYS, DAYS, salience=st.floats(0, 1)), max_size=30)


@given(EVENTS)
def test_both_orders_are_permutations_of_one_set(events: list[Event]) -> None:
    everything = list(range(len(events)))
    assert sorted(calendar_order(events)) == everything
    assert sorted(story_order(events)) == everything


@given(EVENTS, st.integers(0, 40))
def test_density_hides_the_least_salient_and_says_how_many(events: list[Event], limit: int) -> None:
    shown = main_events(events, limit)
    assert len(shown) == min(limit, len(events))
    assert shown == sorted(shown)
    hidden = [events[index].salience for index in set(range(len(events))) - set(shown)]
    assert not hidden or not shown or max(hidden) <= min(events[index].salience for index in shown)


@given(DAYS, DAYS)
def test_ordinals_agree_with_the_days(first: Day | None, second: Day | None) -> None:
    if first is not None and second is not None:
        assert (ordinal(first) < ordinal(second)) == (first < second)


@given(st.one_of(st.dates(), st.builds(BceDay, st.integers(1, 9000), st.integers(1, 12), st.integers(1, 28))))
def test_a_day_has_its_number_and_a_number_its_day(day: Day) -> None:
    assert day_at(ordinal(day)) == day


def test_days_follow_one_another_over_the_turn_of_the_era() -> None:
    assert [str(day_at(number)) for number in (1, 0)] == ["0001-01-01", str(BceDay(1, 12, 31))]
    assert day_at(ordinal(BceDay(401, 12, 31)) + 1) == BceDay(400, 1, 1)
