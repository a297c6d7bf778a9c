"""What can be asked of a meaning, whatever its kind."""

from __future__ import annotations

import pytest

from tui.document.dates.meaning import (
    Duration,
    Fixed,
    Meaning,
    Point,
    Report,
    clock_of,
    offset,
    stated_year,
)


@pytest.mark.parametrize(
    ("meaning", "year", "clock", "weekday"),
    [
        (Point(year=2021, month=7), 2021, "", False),
        (Point(month=7, clock="09:00"), None, "09:00", False),
        (Point(weekday=1), None, "", True),
        (Point(weekday=1, month=7), None, "", False),
        (Report("quarter", 0, 2020), 2020, "", False),
        (offset("day", -1, "publication", "MO"), None, "MO", False),
        (Duration(3, "day"), None, "", False),
        (Fixed("PAST_REF"), None, "", False),
    ],
)
def test_parts_are_none_where_the_words_do_not_state_them(
    meaning: Meaning, year: int | None, clock: str, weekday: bool
) -> None:
    assert (stated_year(meaning), clock_of(meaning), isinstance(meaning, Point) and meaning.is_bare_weekday) == (
        year,
        clock,
        weekday,
    )


@pytest.mark.parametrize(("point", "dated"), [(Point(month=5), True), (Point(clock="09:00"), False), (Point(), False)])
def test_a_time_of_day_is_no_date(point: Point, dated: bool) -> None:
    assert point.is_dated is dated


@pytest.mark.parametrize(("step", "direction"), [(-3, -1), (0, 0), (2.5, 1)])
def test_an_offset_points_where_its_step_does(step: float, direction: int) -> None:
    assert offset("day", step, "publication").direction == direction
