"""The time scale: columns, breaks and ticks."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.document.calendar import BceDay, Day
from tui.document.order import ordinal
from tui.reader.timescale import BREAK, Covered, Piece, Scale, Window, days_within, scale


def days(*found: Day) -> list[Window]:
    """The spans of events of one day each."""
    return [Window(float(ordinal(day)), ordinal(day) + 1.0) for day in found]


def drawn(spans: list[Window], width: int, window: Window | None = None) -> str:
    """The ticks of a scale as a line, its breaks as slashes."""
    made = scale(Covered(spans), width, window)
    cells = [" "] * width
    for tick in made.ticks():
        cells[tick.column : tick.column + len(tick.words)] = tick.words
    for at in made.breaks():
        cells[at : at + BREAK] = "//"
    return "".join(cells).rstrip()


YEARS = [date(year, 1, 1) for year in (2001, 2004, 2009, 2014, 2021)]
DAY = float(ordinal(date(2021, 7, 5)))


@pytest.mark.parametrize(
    ("spans", "width", "ticks"),
    [
        (days(*YEARS), 42, "        2005      2010       2015"),
        # what lies far from the rest is set apart by a break, so that it does not flatten the rest
        (days(BceDay(480, 9, 20), *YEARS), 42, "480 BCE  //      2005   2010    2015"),
        # but of two or three moments, the time between them is what one wants to see
        (days(date(1880, 1, 1), date(2021, 1, 1)), 42, "1880 1900  1920  1940  1960  1980  2000"),
        (days(BceDay(499, 1, 1), BceDay(490, 1, 1), BceDay(448, 1, 1)), 42, "       490 BCE 480 BCE 470 BCE  460 BCE"),
        (days(date(2021, 1, 1), date(2022, 9, 5)), 42, "2021  Apr   Jul   Oct    2022  Apr   Jul"),
        (days(date(2021, 7, 1), date(2021, 7, 5)), 42, "1 Jul   2       3        4       5"),
        (days(date(2021, 7, 5)), 42, "5 Jul 2021"),
        (days(date(2021, 7, 5)), 5, "2021"),
        (days(date(2021, 7, 5)), 3, ""),
        (days(date(1, 1, 1), date(9999, 12, 31)), 20, "         5000"),
    ],
)
def test_ticks_choose_their_unit(spans: list[Window], width: int, ticks: str) -> None:
    assert drawn(spans, width) == ticks


def test_hours_are_shown_where_they_matter() -> None:
    assert drawn([], 40, Window(DAY + 0.2, DAY + 0.8)) == "   06:00   09:00    12:00   15:00"
    assert "5 Jul 2021" in drawn([], 60, Window(DAY - 0.5, DAY + 0.9))


DAYS = st.one_of(st.dates(), st.builds(BceDay, st.integers(1, 2000), st.integers(1, 12), st.integers(1, 28)))
SPANS = st.lists(DAYS, max_size=12).map(lambda found: days(*found))


@given(SPANS, st.integers(1, 200))
def test_later_moments_never_stand_further_left(spans: list[Window], width: int) -> None:
    made = scale(Covered(spans), width)
    columns = [made.column(span.first) for span in sorted(spans)]
    assert columns == sorted(columns)
    assert all(0 <= column < max(width, made.pieces[-1].right) for column in columns)


@given(SPANS, st.integers(1, 200))
def test_ticks_never_collide_and_stand_on_the_line(spans: list[Window], width: int) -> None:
    made = scale(Covered(spans), width)
    ticks = list(made.ticks())
    assert all(one.column + len(one.words) <= other.column for one, other in pairwise(ticks))
    assert all(tick.column >= 0 and tick.column + len(tick.words) <= made.pieces[-1].right for tick in ticks)
    assert made.pieces[-1].right <= width or width < len(made.pieces) * (BREAK + 1)


@given(SPANS, st.integers(20, 200), st.data())
def test_a_column_stands_for_moments_that_stand_on_it(spans: list[Window], width: int, data: st.DataObject) -> None:
    made = scale(Covered(spans), width)
    column = data.draw(st.integers(0, width - 1))
    window = made.window(column)
    assert window.first < window.last
    assert abs(made.column((window.first + window.last) / 2) - column) <= BREAK


def test_a_moment_that_is_left_out_stands_on_the_break() -> None:
    made = Scale([Piece(0.0, 10.0, 0, 10), Piece(100.0, 110.0, 12, 22)])
    assert [made.column(moment) for moment in (-5.0, 0.0, 9.5, 50.0, 100.0, 500.0)] == [0, 0, 9, 10, 12, 21]
    assert made.window(10) == made.window(11) == Window(10.0, 100.0)
    assert list(made.breaks()) == [10]


def test_two_moments_are_set_apart_where_the_gap_is_vast() -> None:
    found = days(BceDay(480, 8, 1), BceDay(480, 9, 20), date(2021, 3, 1), date(2021, 7, 5))
    assert len(scale(Covered(found), 80).pieces) == 2


@pytest.mark.parametrize(
    ("window", "last"),
    [
        (Window(DAY, DAY + 1), date(2021, 7, 5)),
        (Window(DAY + 0.2, DAY + 0.2), date(2021, 7, 5)),
        (Window(DAY, DAY + 1.1), date(2021, 7, 6)),
    ],
)
def test_the_days_of_a_window(window: Window, last: date) -> None:
    assert days_within(window) == (date(2021, 7, 5), last)
