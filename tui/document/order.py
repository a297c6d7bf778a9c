"""The two orders of events, and how few of them to show. Pure functions over events; each returns indexes into them.

Calendar order: by the first day; of events that begin on the same day the longer one comes first (a year before its
months, a month before its days), as a heading stands before what is under it; then the order of the text. An open
beginning ("until May") counts from its end; events without any day come last.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.document.calendar import Day, day_of
from tui.document.model import Document, Event

_CYCLE = 146_097
"""Days of four hundred years, after which the calendar repeats itself."""


def ordinal(day: Day) -> int:
    """Return the number of `day` in the proleptic Gregorian calendar, where 1 is the first day of the year 1."""
    if isinstance(day, date):
        return day.toordinal()
    cycles = (day.year - 1) // 400 + 1  # years -400, -800 ... have the calendar of the year 400
    return date(400 * cycles + 1 - day.year, day.month, day.day).toordinal() - cycles * _CYCLE


def day_at(number: int) -> Day:
    """Return the day of which `ordinal` is `number`. Raises ValueError or OverflowError beyond the year 9999."""
    if number > 0:
        return date.fromordinal(number)
    cycles = -number // _CYCLE + 1
    day = date.fromordinal(number + cycles * _CYCLE)
    return day_of(day.year - 400 * cycles, day.month, day.day)


def is_dated(event: Event) -> bool:
    """Whether the event lies on the calendar, with one bound at least."""
    return event.earliest is not None or event.latest is not None


def _calendar_key(event: Event) -> tuple[int, int, int, int, str]:
    first, last = event.earliest or event.latest, event.latest or event.earliest
    if first is None or last is None:
        return (1, 0, 0, event.start, event.id)
    return (0, ordinal(first), -ordinal(last), event.start, event.id)


def calendar_order(events: Sequence[Event]) -> list[int]:
    """Sort events by date: return their indexes, those without any day last."""
    return sorted(range(len(events)), key=lambda index: _calendar_key(events[index]))


def story_order(events: Sequence[Event]) -> list[int]:
    """Sort events by their place in the text: return their indexes, an event before those within its span."""
    return sorted(range(len(events)), key=lambda i: (events[i].start, -events[i].end, events[i].id))


def flashbacks(events: Sequence[Event]) -> frozenset[int]:
    """Find the steps back in time: return the indexes, in text order, of events that stand after a later one."""
    back: set[int] = set()
    before: Event | None = None
    for index in story_order(events):
        event = events[index]
        if not is_dated(event):
            continue
        if before is not None and _calendar_key(event)[1] < _calendar_key(before)[1]:
            back.add(index)
        before = event
    return frozenset(back)


def main_events(events: Sequence[Event], limit: int) -> list[int]:
    """Return indexes of the `limit` most salient of `events` (fewer if there are fewer), in the order given.

    Of equal salience the earlier in the text goes first. `len(events) - limit` is what is not shown.
    """
    if limit <= 0 or limit >= len(events):
        return list(range(len(events) if limit > 0 else 0))
    saliences = [event.salience for event in events]
    least = sorted(saliences)[-limit]
    above = [index for index, salience in enumerate(saliences) if salience > least]
    equal = [index for index, salience in enumerate(saliences) if salience == least]
    equal.sort(key=lambda index: events[index].start)
    return sorted(above + equal[: limit - len(above)])


PER_EVENT = {"news": 500, "narrative": 400}
"""Code points of a text for one event of its main line, by genre; a dated history holds more than a report."""
FEWEST = 5
"""Events of the main line of any text, if it has so many."""


def main_count(document: Document) -> int:
    """How many events the main line of `document` has room for: by its length, and all entries that it sets off."""
    entries = sum(event.headed for event in document.events)
    length = sum(block.end - block.start for block in document.blocks if block.kind not in ("metadata", "boilerplate"))
    return max(FEWEST, entries, round(length / PER_EVENT[document.genre or "news"]))
