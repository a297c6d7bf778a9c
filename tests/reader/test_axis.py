"""The time axis: where events stand, how they are drawn, and its windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import INDEX, event
from tui.document.basis import Basis, Rule
from tui.document.interval import Interval
from tui.document.model import Event
from tui.document.order import ordinal
from tui.reader.axis import (
    EARLIER,
    HOLLOW,
    LASTING,
    LATER,
    POINT,
    VAGUE,
    Axis,
    Moments,
    following,
    panned,
    span,
    zoomed,
)
from tui.reader.selection import View
from tui.reader.timescale import Window

FIRST, LAST = event("first", 0, date(2001, 1, 1)), event("last", 10, date(2020, 12, 31))


def spanning(name: str, first: date | None, last: date | None, value: str) -> Event:
    """An event of these days."""
    return replace(event(name, 20, None), interval=Interval(first, last, value, "year"))


def test_an_event_counts_at_the_end_that_is_known_and_to_the_minute() -> None:
    day = date(2001, 9, 11)
    at = float(ordinal(day))
    assert span(event("a", 0, day)) == Window(at, at + 1)
    assert span(spanning("a", day, None, "2001-09-11/")) == Window(at, at + 1)
    assert span(spanning("a", None, day, "/2001-09-11")) == Window(at, at + 1)
    assert span(event("a", 0, None)) is None
    noon = replace(event("a", 0, day), interval=Interval(day, day, "2001-09-11T12:00", "time"))
    assert span(noon) == Window(at + 0.5, at + 0.5 + 1 / 1440)


def test_a_column_is_a_point_or_a_bar_and_hollow_where_all_is_assumed() -> None:
    assumed = replace(event("b", 0, date(2010, 6, 1)), basis=Basis(Rule.DOCUMENT_TIME, "assumed"))
    same_day = [event(f"c{number}", number, date(2005, 1, 1)) for number in range(5)]
    axis = Axis(Moments([FIRST, *same_day, assumed, LAST]), 60)
    points = [axis.points[axis.column_of(name) or 0] for name in ("first", "c0", "b", "last")]
    assert points == [POINT, "▄", HOLLOW, POINT]
    both = Axis(Moments([FIRST, replace(assumed, id="d"), event("e", 0, date(2010, 6, 1)), LAST]), 60)
    assert both.points[both.column_of("d") or 0] == "▃"


def test_what_lasts_is_vague_or_open_is_drawn_below() -> None:
    war = spanning("war", date(2003, 1, 1), date(2010, 12, 31), "2003/2010")
    decade = spanning("decade", date(2010, 1, 1), date(2019, 12, 31), "201")
    until, since = spanning("u", None, date(2002, 6, 1), "/2002"), spanning("s", date(2020, 6, 1), None, "2020/")
    axis = Axis(Moments([FIRST, war, decade, until, since, LAST]), 80)
    drawn = "".join(axis.lines.get(column, " ") for column in range(80))
    assert drawn.count(EARLIER) == drawn.count(LATER) == 1
    assert axis.column_of("war") == drawn.index(LASTING)
    assert drawn.rindex(LASTING) < (axis.column_of("decade") or 0) < drawn.rindex(VAGUE)


def test_the_nearest_event_to_a_column() -> None:
    axis = Axis(Moments([FIRST, event("middle", 0, date(2010, 1, 1)), LAST]), 40)
    assert [axis.nearest(column) for column in (0, 17, 39, 99)] == ["first", "middle", "last", "last"]
    assert Axis(Moments([event("undated", 0, None)]), 40).nearest(3) == ""


@given(st.integers(1, 150), st.integers(1, 12))
def test_every_dated_event_stands_on_the_axis(width: int, piece: int) -> None:
    shown = INDEX.selection(View(density="all")).events[::piece]
    axis = Axis(Moments(shown), width)
    dated = {one.id for one in shown if span(one)}
    assert all(axis.column_of(one.id) is not None for one in shown if one.id in dated)
    assert axis.columns_of(dated) == set(axis.points)


def test_in_a_window_only_its_events_are_shown() -> None:
    window = Window(float(ordinal(date(2020, 1, 1))), float(ordinal(date(2021, 1, 1))))
    axis = Axis(Moments([FIRST, LAST]), 40, window)
    assert (axis.column_of("first"), axis.column_of("last") is None) == (None, False)
    assert axis.whole.first < window.first


WHOLE = Window(0.0, 1000.0)


@pytest.mark.parametrize(
    ("window", "factor", "at", "result"),
    [
        (None, 0.5, 500.0, Window(250.0, 750.0)),
        (None, 0.5, 0.0, Window(0.0, 500.0)),
        (None, 0.5, 1000.0, Window(500.0, 1000.0)),
        (Window(250.0, 750.0), 0.5, 300.0, Window(275.0, 525.0)),
        (Window(250.0, 750.0), 2, 500.0, None),
        (Window(0.0, 100.0), 4, 0.0, Window(0.0, 400.0)),
        (None, 2, 500.0, None),
    ],
)
def test_zooming_keeps_what_it_is_around_in_its_place(
    window: Window | None, factor: float, at: float, result: Window | None
) -> None:
    assert zoomed(WHOLE, window, factor, at) == result


def test_there_is_a_closest_look() -> None:
    window = zoomed(WHOLE, Window(500.0, 500.1), 0.001, 500.05)
    assert window is not None
    assert window.last - window.first == pytest.approx(1 / 12)


def test_panning_stops_at_the_ends() -> None:
    assert panned(WHOLE, Window(100.0, 300.0), 0.5) == Window(200.0, 400.0)
    assert panned(WHOLE, Window(100.0, 300.0), -5) == Window(0.0, 200.0)
    assert panned(WHOLE, Window(100.0, 300.0), 5) == Window(800.0, 1000.0)
    assert panned(WHOLE, None, 5) is None


def test_the_window_follows_the_current_event() -> None:
    window = Window(100.0, 300.0)
    assert following(WHOLE, window, Window(150.0, 151.0)) is window
    assert following(WHOLE, window, Window(600.0, 601.0)) == Window(500.0, 700.0)
    assert following(WHOLE, window, None) is window
    assert following(WHOLE, None, Window(600.0, 601.0)) is None
