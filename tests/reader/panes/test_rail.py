"""The rail: every row has the width of the pane, dates and titles are whole where they can be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from tests.reader.samples import event
from tui import themes
from tui.reader.palette import Palette
from tui.reader.panes.rail import Rail, clip
from tui.reader.panes.timeline_rows import EventItem, Gap, RailItem, Year

PALETTE = Palette(themes.load(themes.DEFAULT))
EVENT = replace(event("a", 0, date(2001, 9, 11)), title="Afghan soldiers flee to Tajikistan over the border")


def rows(item: RailItem, width: int, *others: RailItem) -> list[str]:
    """The rows of `item` on a rail with `others` beside it."""
    rail = Rail.of([item, *others], width)
    made = [rail.draw(item, line, PALETTE, lambda _: ("¶9", "count"), plain) for line in range(rail.height(item))]
    return ["".join(segment.text for segment in row).rstrip() for row in made]


def plain(words: str, style: Style) -> list[Segment]:
    """Mark nothing."""
    return [Segment(words, style)]


def test_dates_stand_in_a_column_where_there_is_room() -> None:
    assert rows(EventItem(EVENT, "11 Sep"), 50) == [
        "11 Sep ● Afghan soldiers flee to Tajikistan    ¶9",
        "       │ over the border",
    ]
    assert rows(EventItem(EVENT, ""), 50, EventItem(EVENT, "11 Sep"))[0].startswith("       ● Afghan")


def test_in_a_narrow_pane_a_date_stands_above_its_title() -> None:
    assert rows(EventItem(EVENT, "early Apr – Jan 1987"), 33) == [
        "● early Apr – Jan 1987         ¶9",
        "│ Afghan soldiers flee to",
        "│ Tajikistan over the border",
    ]
    assert rows(EventItem(EVENT, ""), 33) == ["● Afghan soldiers flee to", "│ Tajikistan over the border"]
    assert rows(EventItem(EVENT, "11 Sep", back=True), 33)[0].startswith("● ↶ 11 Sep")


@pytest.mark.parametrize(("years", "height"), [(1, 1), (9, 1), (10, 2), (49, 2), (50, 3), (2000, 3)])
def test_a_longer_gap_takes_more_rows(years: int, height: int) -> None:
    drawn = rows(Gap("so many years", years), 50)
    assert len(drawn) == height
    assert "so many years" in drawn[0]
    assert all(row.strip() == "┊" for row in drawn[1:])


def test_a_year_has_room_for_more_words() -> None:
    words = "".join(segment.text for segment in Rail(40, 8).year("2014", PALETTE, "5 more events"))
    assert words.startswith("         ┌ 2014 ──")
    assert words.endswith("── 5 more events")
    assert len(words) <= 40


@given(st.text(min_size=1, max_size=80), st.text(max_size=20), st.booleans(), st.integers(8, 90))
def test_no_row_is_wider_than_the_pane(title: str, date: str, back: bool, width: int) -> None:
    item = EventItem(replace(EVENT, title=title), date, back)
    for item_or_year in (item, Year("2014"), Gap("3 years", 3)):
        for row in rows(item_or_year, width, item):
            assert cell_len(row) <= max(width, 20)


def test_clipping_says_so() -> None:
    assert [clip("Kabul", room) for room in (5, 4, 1)] == ["Kabul", "Kab…", "…"]
