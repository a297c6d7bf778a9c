"""Datings: the time expressions and ranges of a text that can date an event, by their place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from tui.document.basis import AnchorKind, Basis
from tui.document.dates.values import days_of
from tui.document.events.language import DateWords
from tui.document.interval import PRECISIONS, Interval, Modifier
from tui.document.model import Document, TimeExpression, TimeRange
from tui.document.order import day_at, ordinal
from tui.document.record import transient

_UNPLACED = re.compile(r"XXXX-(?:WXX-[1-7]|(?:0[1-9]|1[0-2])(?:-\d\d)?)(?:T|$)")
"""A weekday, day or month of which nothing says the week or year: it still tells days of one text apart."""
_DATES_TIMES_OF_DAY = frozenset((AnchorKind.HEADING, AnchorKind.STORY))


@transient
class Dating:
    """The interval of an event, its basis, and the indexes in `Document.times` of the expressions that give it."""

    interval: Interval
    basis: Basis
    times: tuple[int, ...] = ()

    def same_days(self, other: Dating) -> bool:
        """Whether both cover the same days."""
        return self.interval.same_days(other.interval)

    def within(self, other: Dating) -> bool:
        """Whether this lies inside `other`; False where either is open."""
        return self.interval.within(other.interval)

    @property
    def clock(self) -> str:
        """The time of day where it is known to the hour: "09:42", but not "in the morning"; else ""."""
        time = self.interval.value.partition("T")[2]
        return time if time[:1].isdigit() else ""


class PlacedDating(NamedTuple):
    """A dating with the offset of its first word."""

    place: int
    dating: Dating


@dataclass(frozen=True, slots=True)
class DatingIndex:
    """The datings of a document in text order; `places` are the offsets of their first words."""

    items: tuple[PlacedDating, ...]
    places: tuple[int, ...]

    @classmethod
    def of(cls, document: Document, words: DateWords) -> DatingIndex:
        """Index every expression and range of `document` that can date an event."""
        in_range = {number: span for span in document.ranges for number in (span.first, span.last)}
        items: list[PlacedDating] = []
        for number, time in enumerate(document.times):
            span = in_range.get(number)
            if span is not None:
                if number == span.first:
                    items.append(PlacedDating(time.start, of_range(document, span)))
            elif is_datable(document.text, time, words):
                items.append(PlacedDating(time.start, of_time(document, number)))
        return cls(tuple(items), tuple(item.place for item in items))

    def within(self, start: int, end: int) -> tuple[PlacedDating, ...]:
        """The datings that begin in `[start, end)`."""
        return self.items[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def at(self, place: int) -> Dating | None:
        """The dating that begins at `place`; None where none does."""
        number = bisect_left(self.places, place)
        return self.items[number].dating if number < len(self.places) and self.places[number] == place else None


def is_datable(text: str, time: TimeExpression, words: DateWords) -> bool:
    """Whether `time` can date an event: it lies on the calendar, and is neither "now" nor a recurring set.

    Nor a bare time of day: "at noon" and "during the night" say when within the day of the story, not on which day;
    unless a heading or the date before it gives it one. Nor a season without a year.
    """
    if time.type == "SET" or time.value.endswith("_REF"):
        return False
    if time.precision == "time" and not words.names_day.search(text[time.start : time.end]):
        return time.basis.anchor is not None and time.basis.anchor.kind in _DATES_TIMES_OF_DAY
    if time.precision == "season" and not words.names_year.search(text[max(0, time.start - 5) : time.end]):
        return False
    return time.earliest is not None or time.latest is not None or _UNPLACED.match(time.value) is not None


def of_time(document: Document, number: int) -> Dating:
    """Make a dating of the time expression `number`; a length of time becomes the days that it covers."""
    time = document.times[number]
    return Dating(interval_of(time), time.basis, (number,))


def interval_of(time: TimeExpression) -> Interval:
    """The interval of `time`; that of a length of time is the days that it covers."""
    interval = time.interval
    if time.type == "DURATION" and interval.earliest is not None and interval.latest is not None:
        value = f"{interval.earliest.isoformat()}/{interval.latest.isoformat()}"
        interval = replace(interval, value=value, precision="day")
    return interval


def of_range(document: Document, span: TimeRange) -> Dating:
    """Make a dating of a range, with both its expressions; its value is "first/last".

    A deadline or an end ("by May", "until May") is the day or days that it names, not all time before.
    """
    if span.earliest is None and span.first == span.last:
        return of_time(document, span.first)
    first, last = document.times[span.first], document.times[span.last]
    values = [first.value if span.earliest else "..", last.value if span.latest else ".."]
    if span.first == span.last and span.earliest and span.latest:
        values = [span.earliest.isoformat(), span.latest.isoformat()]
    precision = max(first.precision, last.precision, key=PRECISIONS.index)
    modifier: Modifier | None = first.modifier if span.first == span.last else None
    if span.latest is None:
        modifier = "since"
    interval = Interval(span.earliest, span.latest, "/".join(values), precision, modifier)
    return Dating(interval, span.basis, tuple(dict.fromkeys((span.first, span.last))))


def combine(datings: Sequence[Dating]) -> Dating:
    """Combine nested datings of one clause into the finest of them, with the expressions of all."""
    chosen = datings[0]
    for other in datings[1:]:
        vaguer = bool(chosen.clock) and not other.clock
        finer = PRECISIONS.index(other.interval.precision) <= PRECISIONS.index(chosen.interval.precision)
        if not vaguer and finer and other.within(chosen):
            chosen = replace(other, times=(*chosen.times, *other.times))
        elif chosen.within(other):
            chosen = replace(chosen, times=(*chosen.times, *other.times))
    return chosen


def beginning(dating: Dating) -> Dating:
    """The days at which an open interval begins, for what happened then: "since 1985, when Israel set up the zone"."""
    interval, words = dating.interval, dating.interval.value.partition("/")[0]
    days = days_of(words) if interval.modifier == "since" and interval.latest is None else None
    if days is None:
        return dating
    return replace(dating, interval=Interval(days[0], days[1], words, days[2]))


def opened(interval: Interval) -> Interval:
    """The days of what happened before or after `interval`, where its modifier says so: open on that side.

    Before or after a time of day, that day itself stays possible.
    """
    first, last = interval.earliest, interval.latest
    if first is None or last is None or interval.modifier not in ("before", "after"):
        return interval
    step = 0 if interval.precision == "time" or last == date.max else 1
    if interval.modifier == "before":
        until = day_at(ordinal(first) - step)
        return replace(interval, earliest=None, latest=until, value=f"../{until.isoformat()}", modifier="by")
    since = day_at(ordinal(last) + step)
    return replace(interval, earliest=since, latest=None, value=f"{since.isoformat()}/..", modifier="after")
