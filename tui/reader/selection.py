"""Which events the timeline shows, in which order, and which one lies nearest: pure look-ups."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import ceil, inf
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from tui.document.calendar import Day
from tui.document.model import Event
from tui.document.order import main_events, ordinal, story_order
from tui.document.record import record
from tui.reader.spans import SpanIndex

HasWord: TypeAlias = Callable[[Event, str], bool]
"""Whether words stand in an event."""
Match: TypeAlias = Literal["any", "all"]
Order: TypeAlias = Literal["calendar", "story"]

# How many events each shows at most, as a multiple of the main line of the text.
DENSITIES: Mapping[str, float] = MappingProxyType({"fewest": 0.5, "main": 1, "more": 2.5, "all": inf})


def in_title(event: Event, words: str) -> bool:
    """Whether `words` stand in the title of `event`, in capitals or not."""
    return words.lower() in event.title.lower()


class Days(NamedTuple):
    """Days from `first` to `last`, both included; None where that side is open."""

    first: Day | None = None
    last: Day | None = None

    def touch(self, event: Event) -> bool:
        """Whether a part of the event's days lies within; one with an open end counts at the end that is known."""
        begin, end = event.earliest or event.latest, event.latest or event.earliest
        if begin is None or end is None:
            return self.first is None and self.last is None
        return (self.first is None or end >= self.first) and (self.last is None or begin <= self.last)


ANY_DAYS = Days()


@record
class View:
    """Which events are shown: those of `any` or `all` of the `names`, as many as `density` (of DENSITIES) has room for.

    They lie within `days`, are of one of `kinds` and dated by one of `certainties`, where any are given, and have
    all of `words` in them, and are reported by one of `texts`, the names of parts of a library. `order` is that of
    the calendar or that of the text.
    """

    names: tuple[str, ...] = ()
    match: Match = "any"
    density: str = "main"
    order: Order = "calendar"
    days: Days = ANY_DAYS
    kinds: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but names narrows it."""
        return bool(self.kinds or self.certainties or self.words or self.texts) or self.days != ANY_DAYS

    def wants(self, event: Event, has_word: HasWord) -> bool:
        """Whether `event` is one of those; all are where nothing is chosen. `has_word` looks for words in its text."""
        return (
            self._has_names(event)
            and self.days.touch(event)
            and (not self.kinds or event.kind in self.kinds)
            and (not self.certainties or event.certainty in self.certainties)
            and all(has_word(event, word) for word in self.words)
        )

    def _has_names(self, event: Event) -> bool:
        wanted = set(self.names)
        found = wanted.intersection(event.entities)
        return found == wanted if self.match == "all" else bool(found) or not wanted


class Selection:
    """The events shown in one View. It is made once; every look-up bisects."""

    def __init__(self, candidates: Sequence[Event], view: View, main: int, has_word: HasWord = in_title) -> None:
        """Select from `candidates`, in calendar order with undated ones last; `main` is the length of the main line.

        `has_word` looks for words in an event.
        """
        chosen = view.names or view.is_narrowed
        wanted = [event for event in candidates if view.wants(event, has_word)] if chosen else candidates
        limit = min(len(wanted), ceil(main * DENSITIES[view.density])) if view.density != "all" else len(wanted)
        calendar = [wanted[number] for number in main_events(wanted, limit)]
        in_text = [calendar[number] for number in story_order(calendar)]
        self.hidden = len(wanted) - len(calendar)
        self.events: Sequence[Event] = in_text if view.order == "story" else calendar
        self.starts: Sequence[int] = [event.start for event in in_text]
        self._calendar = calendar
        self._spans = SpanIndex(in_text)
        self._position = {event.id: number for number, event in enumerate(self.events)}
        self._dated = [ordinal(day) for event in calendar if (day := event.earliest or event.latest)]
        self._earliest = [ordinal(event.earliest) for event in calendar if event.earliest]

    def __contains__(self, event_id: str) -> bool:
        """Whether the event `event_id` is shown."""
        return event_id in self._position

    def step(self, event_id: str, step: int) -> Event | None:
        """Find the event `step` places after `event_id` in the order shown, stopping at the ends; None without events.

        From an event that is not shown, a step forward leads to the first and a step back to the last.
        """
        if not self.events:
            return None
        at = self._position.get(event_id)
        if at is None:
            return self.events[0 if step > 0 else -1]
        return self.events[max(0, min(len(self.events) - 1, at + step))]

    def nearest(self, offset: int) -> Event | None:
        """Find the event whose words are nearest to `offset`: the shortest of those that cover it, if any does."""
        return self._spans.nearest(offset)

    def on_or_after(self, day: Day) -> Event | None:
        """Find the first event on `day` or later by the calendar, else the last dated one; None without any."""
        return self.begins_after(ordinal(day)) or self.edge(-1)

    def edge(self, step: int) -> Event | None:
        """Find the first (`step` 1) or the last (-1) dated event by the calendar; None where there is none."""
        return self._calendar[0 if step > 0 else len(self._dated) - 1] if self._dated else None

    def begins_after(self, number: int) -> Event | None:
        """Find the first event by the calendar from the day with the ordinal `number` on; None where there is none."""
        at = bisect_left(self._dated, number)
        return self._calendar[at] if at < len(self._dated) else None

    def begins_before(self, number: int) -> Day | None:
        """Find the day of the last event by the calendar before the day with the ordinal `number`."""
        at = bisect_left(self._dated, number)
        event = self._calendar[at - 1] if at else None
        return (event.earliest or event.latest) if event else None

    def touching(self, start: int, end: int) -> Sequence[Event]:
        """Find the events whose words share a character with the text from `start` to `end`."""
        return self._spans.touching(start, end)

    def has_beginning(self, first: Day, last: Day) -> bool:
        """Whether an event begins within the days from `first` to `last`, both included."""
        return bisect_left(self._earliest, ordinal(first)) < bisect_right(self._earliest, ordinal(last))

    def years(self) -> Iterator[int]:
        """Walk the years of the common era in which events begin, as often as events do, in the order shown."""
        return (event.earliest.year for event in self.events if isinstance(event.earliest, date))


def begins_within(event: Event, first: Day, last: Day) -> bool:
    """Whether `event` begins within the days from `first` to `last`, both included."""
    return event.earliest is not None and first <= event.earliest <= last


def denser(view: View, step: int, select: Callable[[View], Selection]) -> View | None:
    """Return `view` at the next density that shows more events (`step` 1) or fewer (-1); None where none does."""
    levels, shown = list(DENSITIES), len(select(view).events)
    at = levels.index(view.density)
    others = (replace(view, density=level) for level in (levels[at + 1 :] if step > 0 else levels[:at][::-1]))
    return next((other for other in others if len(select(other).events) != shown), None)
