"""Arrange events on the rail of the timeline: years, gaps and events, as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui import labels
from tui.document.calendar import Day
from tui.document.model import Event
from tui.document.order import flashbacks, ordinal
from tui.document.record import record

_YEAR = 365
_GAP_FACTOR = 3


@record
class Year:
    """A rule with a year on it, or with "no date" above the undated events."""

    name: str


@record
class Gap:
    """A stretch of `years` without events; `words` say how long it is ("3 years")."""

    words: str
    years: int = 0


@record
class EventItem:
    """An event with its date as the rail shows it; `date` is empty where the row above has the same.

    `back` is true of a flashback: an event that the text reports after a later one.
    """

    event: Event
    date: str
    back: bool = False


RailItem = Year | Gap | EventItem


def _first(event: Event) -> Day | None:
    return event.earliest or event.latest


def _long(events: Sequence[Event]) -> int:
    """Return how many days make a gap worth a row: a year, or three times the median step between events."""
    days = [ordinal(day) for day in map(_first, events) if day]
    steps = [after - before for before, after in pairwise(days) if after > before]
    middle = sorted(steps)[(len(steps) - 1) // 2] if steps else 0
    return max(_YEAR, _GAP_FACTOR * middle)


def calendar_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """Arrange `events`, which are in calendar order; of those of one day, later ones show their time of day."""
    long = _long(events)
    shown, date, before = "", "", 0
    for event in events:
        day = _first(event)
        name = labels.year_rule(event)
        if day and before and ordinal(day) - before >= long:
            yield Gap(labels.gap(ordinal(day) - before), (ordinal(day) - before) // _YEAR)
        if name != shown:
            yield Year(name)
            date = ""
        when = labels.when(event, with_year=False) if day or event.is_unplaced else ""
        yield EventItem(event, when if when != date else labels.clock(event))
        shown, date = name, when
        before = ordinal(day) if day else 0


def story_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """Arrange `events`, which are in the order of the text, each with its full date."""
    back = flashbacks(events)
    for number, event in enumerate(events):
        yield EventItem(event, labels.when(event), number in back)
