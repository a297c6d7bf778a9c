"""The rail of the timeline, as plain data."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.reader.samples import event
from tui.document.interval import Interval
from tui.reader.panes.timeline_rows import EventItem, Gap, Year, calendar_rail, story_rail

EVENTS = (
    event("a", 50, date(2001, 9, 11)),
    event("b", 10, date(2001, 10, 7)),
    event("b2", 12, date(2001, 10, 7)),
    event("c", 30, date(2004, 1, 26)),
    event("d", 70, None),
)


def test_the_rail_has_years_gaps_and_each_date_once() -> None:
    assert list(calendar_rail(EVENTS)) == [
        Year("2001"),
        EventItem(EVENTS[0], "11 Sep"),
        EventItem(EVENTS[1], "7 Oct"),
        EventItem(EVENTS[2], ""),
        Gap("2 years", 2),
        Year("2004"),
        EventItem(EVENTS[3], "26 Jan"),
        Year("no date"),
        EventItem(EVENTS[4], ""),
    ]


def test_under_no_date_a_weekday_needs_no_more_words() -> None:
    unplaced = replace(EVENTS[4], interval=Interval(value="XXXX-WXX-6", precision="day"))
    assert list(calendar_rail([unplaced])) == [Year("no date"), EventItem(unplaced, "Saturday")]
    assert list(story_rail([unplaced])) == [EventItem(unplaced, "Saturday, week unknown")]


def test_in_the_order_of_the_text_flashbacks_are_marked() -> None:
    told = (EVENTS[1], EVENTS[3], EVENTS[0], EVENTS[4])
    assert list(story_rail(told)) == [
        EventItem(EVENTS[1], "7 Oct 2001"),
        EventItem(EVENTS[3], "26 Jan 2004"),
        EventItem(EVENTS[0], "11 Sep 2001", back=True),
        EventItem(EVENTS[4], "no date"),
    ]
