"""From events to the rows of the rail: year rules, gaps and events, as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui import labels
from tui.document.calendar import Day
from tui.document.model import Event
from tui.document.order import flashbacks, ordinal

_YEAR = 365
_GAP_FACTOR = 3


@dataclass(frozen=True, slots=True)
class Year:
    """A rule with a year on it; "no date" for the tray of undated events."""

    name: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of `words` in which nothing is told."""

    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """An event with its date as the rail shows it; `date` is empty where the row above has the same.

    `back` where the story jumps back in time to it.
    """

    event: Event
    date: str
    back: bool = False


RailItem = Year | Gap | Told


def _first(event: Event) -> Day | None:
    return event.earliest or event.latest


def _long(events: Sequence[Event]) -> int:
    """How many days make a gap worth a row: a year, or three times what lies between neighbours here."""
    days = [ordinal(day) for day in map(_first, events) if day]
    steps = [after - before for before, after in pairwise(days) if after > before]
    middle = sorted(steps)[(len(steps) - 1) // 2] if steps else 0
    return max(_YEAR, _GAP_FACTOR * middle)


def calendar_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """The rail of `events`, which are in calendar order; of those of one day, later ones show their time of day."""
    long = _long(events)
    shown, date, before = "", "", 0
    for event in events:
        day = _first(event)
        name = labels.year_rule(event)
        if day and before and ordinal(day) - before >= long:
            yield Gap(labels.gap(ordinal(day) - before))
        if name != shown:
            yield Year(name)
            date = ""
        told = labels.when(event, with_year=False) if day else ""
        yield Told(event, told if told != date else labels.clock(event))
        shown, date = name, told
        before = ordinal(day) if day else 0


def story_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """The rail of `events` in the order they are told, each with its full date."""
    back = flashbacks(events)
    for number, event in enumerate(events):
        yield Told(event, labels.when(event), number in back)
