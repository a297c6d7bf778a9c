"""The layout of the timeline: its rows are those of all items, though they are made one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import event
from tui.document.calendar import BceDay, Day
from tui.document.interval import Interval
from tui.document.model import Event
from tui.document.order import calendar_order, story_order
from tui.reader.panes.list_pane import ListRow
from tui.reader.panes.rail import Rail
from tui.reader.panes.timeline_layout import TimelineLayout
from tui.reader.panes.timeline_rows import EventItem, RailItem, Year, calendar_rail, story_rail

DAYS = st.sampled_from(
    (None, BceDay(480, 9, 1), BceDay(1, 12, 31), date(1, 1, 1), date(1944, 6, 6), date(2001, 9, 11), date(2001, 10, 7))
)
TITLES = st.sampled_from(
    ("Kabul falls", "A treaty is signed by all who were there and by some who were not", "協定 " * 9)
)


def _event(number: int, day: Day | None, title: str) -> Event:
    found = replace(event(f"e{number}", 10 * number, None), title=title)
    return replace(found, interval=Interval(day, day, str(day), "day")) if day else found


@given(st.lists(st.tuples(DAYS, TITLES), max_size=12), st.sampled_from((1, 20, 39, 40, 50, 90)), st.booleans())
def test_its_rows_are_those_of_the_rail(given: list[tuple[Day | None, str]], width: int, is_story: bool) -> None:
    events = [_event(number, *one) for number, one in enumerate(given)]
    ordered = [events[number] for number in (story_order(events) if is_story else calendar_order(events))]
    items = list(story_rail(ordered) if is_story else calendar_rail(ordered))
    rail = Rail.of(items, width)
    wanted: list[ListRow[RailItem]] = []
    years, year = [], ""
    for item in items:
        key = item.event.id if isinstance(item, EventItem) else ""
        wanted += [ListRow(item, line, key) for line in range(rail.height(item))]
        year = item.name if isinstance(item, Year) else year
        years += ["" if isinstance(item, Year) else year] * rail.height(item)
    layout = TimelineLayout(ordered, width, is_story=is_story)
    assert layout.rail == rail
    assert list(layout) == wanted == layout[:]
    assert [layout.year(row) for row in range(len(layout))] == years
    assert layout.at == {row.key: number for number, row in reversed([*enumerate(wanted)]) if row.key}


@pytest.mark.parametrize("row", [-1, 0])
def test_without_events_there_are_no_rows(row: int) -> None:
    layout = TimelineLayout((), 50, is_story=False)
    assert len(layout) == 0
    assert layout.year(row) == ""
    with pytest.raises(IndexError):
        layout[row]
