"""Arrange events on the rail of the timeline: years, gaps and events, as plain data.

Of a long text's events only the years and the gaps are found at once; an item is made when its row is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol, TypeAlias

from tui import labels
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


Heading: TypeAlias = Year | Gap
RailItem: TypeAlias = Heading | EventItem


class Arranged(Protocol):
    """Events in an order, each with the headings above it."""

    @property
    def events(self) -> Sequence[Event]:
        """The events in that order."""
        ...

    def above(self, number: int) -> list[Heading]:
        """Return the headings above the event `number`."""
        ...

    def item(self, number: int) -> EventItem:
        """Return the event `number` with its date."""
        ...

    def year(self, number: int) -> str:
        """Return the year that the event `number` stands under; "" where there are no years."""
        ...


class Calendar:
    """Events in calendar order, under their years."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Arrange `events`, which are in calendar order."""
        self.events = events
        self._years = [labels.year_rule(event) for event in events]
        self._days = [ordinal(day) if (day := event.earliest or event.latest) else None for event in events]
        self._long = _long([day for day in self._days if day is not None])

    def above(self, number: int) -> list[Heading]:
        """Return the gap before the event `number`, where it is a long one, and its year, where that is another."""
        found: list[Heading] = []
        day, before = self._days[number], self._days[number - 1] if number else None
        if day is not None and before and day - before >= self._long:
            found.append(Gap(labels.gap(day - before), (day - before) // _YEAR))
        if self._begins_year(number):
            found.append(Year(self._years[number]))
        return found

    def _begins_year(self, number: int) -> bool:
        return not number or self._years[number] != self._years[number - 1]

    def item(self, number: int) -> EventItem:
        """Return the event `number` with its date; of those of one day, later ones show their time of day."""
        event, when = self.events[number], self._when(number)
        before = "" if self._begins_year(number) else self._when(number - 1)
        return EventItem(event, when if when != before else labels.clock(event))

    def _when(self, number: int) -> str:
        event = self.events[number]
        return labels.when(event, with_year=False) if self._days[number] is not None or event.is_unplaced else ""

    def year(self, number: int) -> str:
        """Return the year that the event `number` stands under."""
        return self._years[number]


class Story:
    """Events in the order of the text, each with its full date."""

    def __init__(self, events: Sequence[Event]) -> None:
        """Arrange `events`, which are in the order of the text."""
        self.events = events
        self._back = flashbacks(events)

    def above(self, _: int) -> list[Heading]:
        """Return nothing: there are no years in the order of the text."""
        return []

    def item(self, number: int) -> EventItem:
        """Return the event `number` with its date."""
        return EventItem(self.events[number], labels.when(self.events[number]), number in self._back)

    def year(self, _: int) -> str:
        """Return no year."""
        return ""


def _long(days: Sequence[int]) -> int:
    """Return how many days make a gap worth a row: a year, or three times the median step between `days`."""
    steps = sorted(after - before for before, after in pairwise(days) if after > before)
    middle = steps[(len(steps) - 1) // 2] if steps else 0
    return max(_YEAR, _GAP_FACTOR * middle)


def items_of(arranged: Arranged) -> Iterator[RailItem]:
    """Yield all that stands on the rail."""
    for number in range(len(arranged.events)):
        yield from arranged.above(number)
        yield arranged.item(number)


def calendar_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """Arrange `events`, which are in calendar order; of those of one day, later ones show their time of day."""
    return items_of(Calendar(events))


def story_rail(events: Sequence[Event]) -> Iterator[RailItem]:
    """Arrange `events`, which are in the order of the text, each with its full date."""
    return items_of(Story(events))
