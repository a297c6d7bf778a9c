"""Apply corrections to a Document: a pure function, which tells what no longer fits."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from tui.corrections.dates import interval_of
from tui.corrections.model import Corrections, EventCorrection, Place
from tui.corrections.naming import rename
from tui.corrections.places import LONGEST, find
from tui.document.basis import Basis, Rule
from tui.document.clean import one_line
from tui.document.interval import Interval
from tui.document.model import Document, Event
from tui.document.order import calendar_order
from tui.document.span import Span

_MAIN, _LESSER = 1.0, 0.0
"""The salience of an event that is to be a main one, or not."""


class Applied(NamedTuple):
    """The document with the corrections, and a line for each that does not fit it."""

    document: Document
    unfit: tuple[str, ...]


def apply(document: Document, corrections: Corrections) -> Applied:
    """Apply `corrections` to `document`, whose publication date was put right before it was parsed."""
    if not corrections:
        return Applied(document, ())
    document, unfit = rename(document, corrections.names)
    work = _Work(document)
    for one in corrections.events:
        work.apply(one)
    kept = list(work.events.values())
    ordered = tuple(kept[number] for number in calendar_order(kept))
    return Applied(replace(document, events=ordered), (*unfit, *work.complaints))


def not_found(text: str, corrections: Corrections) -> list[str]:
    """List what is quoted in the corrections of events and not found in `text`."""
    return [_brief(one.at) for one in corrections.events if find(text, one.at) is None]


class _Misfit(ValueError):  # noqa: N818 - it is no fault of the program
    """A correction that does not fit the text."""


class _Work:
    """The events while they are changed, and what did not fit."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.events = {event.id: event for event in document.events}
        self.complaints: list[str] = []

    def apply(self, one: EventCorrection) -> None:
        """Change the events by one correction, or note why not."""
        try:
            self._apply(one)
        except _Misfit as misfit:
            self.complaints.append(str(misfit))

    def _apply(self, one: EventCorrection) -> None:
        span = self._span(one.at)
        event = _added(one, span, self._document) if one.added else event_at(self.events.values(), span)
        if event is None:
            raise _Misfit(f"no event there: “{_brief(one.at)}”")
        if one.hidden:
            self.events.pop(event.id, None)
            return
        interval = interval_of(one.date, self._document.published) if one.date is not None else None
        if one.date is not None and interval is None:
            raise _Misfit(f"not a date: {one.date!r}")
        if one.same_as is not None:
            event = self._merged(event, one.same_as)
        self.events[event.id] = _changed(event, one, interval)
        if one.split:
            self._split(event.id)

    def _span(self, place: Place) -> Span:
        span = find(self._document.text, place)
        if span is None:
            raise _Misfit(f"not found in the text: “{_brief(place)}”")
        return span

    def _merged(self, event: Event, place: Place) -> Event:
        """Return `event` with the one at `place`, which is the same and goes."""
        other = event_at(self.events.values(), self._span(place))
        if other is None:
            raise _Misfit(f"no event there: “{_brief(place)}”")
        if other.id == event.id:
            return event
        self.events.pop(other.id)
        return _with_place(event, other)

    def _split(self, identifier: str) -> None:
        """Make each place of an event one of its own."""
        event = self.events[identifier]
        alone = replace(event, also=(), corrected=tuple(dict.fromkeys((*event.corrected, "split"))))
        self.events[identifier] = alone
        for place in event.also:
            new = f"{identifier}.{place.start}"
            self.events[new] = replace(alone, id=new, start=place.start, end=place.end)


def event_at(events: Iterable[Event], span: Span) -> Event | None:
    """Return the event whose words are those of `span`: that with most of them, if it is half of both at least."""
    best, most = None, 0.5
    for event in events:
        for place in (Span(event.start, event.end), *event.also):
            end = min(place.end, place.start + LONGEST)  # of a longer one only the first words are quoted
            common = min(end, span.end) - max(place.start, span.start)
            share = common / max(1, max(end, span.end) - min(place.start, span.start))
            if share > most or (share == most and best is None):
                best, most = event, share
    return best


def _added(one: EventCorrection, span: Span, document: Document) -> Event:
    title = " ".join(one_line(one.title or document.text[span.start : span.end]).split())
    if not any(letter.isalnum() for letter in title):
        raise _Misfit(f"an event needs a title: “{_brief(one.at)}”")
    names = tuple(
        entity.name
        for entity in document.entities
        if any(span.start <= mention.start and mention.end <= span.end for mention in entity.mentions)
    )
    identifier = f"you{zlib.crc32(f'{one.at.quote} {one.at.offset}'.encode()):08x}"
    return Event(
        identifier,
        title,
        span.start,
        span.end,
        Interval(),
        one.kind or "happened",
        _basis(Interval()),
        names,
        corrected=("added",),
    )


def _changed(event: Event, one: EventCorrection, interval: Interval | None) -> Event:
    """Return `event` with what the correction says, marked as such."""
    title = one_line(one.title).strip() if one.title is not None else event.title
    marks = {
        "title": title != event.title,
        "date": interval is not None,
        "kind": one.kind not in (None, event.kind),
        "main": one.main is not None,
        "merged": one.same_as is not None,
    }
    changed = tuple(name for name, is_changed in marks.items() if is_changed)
    salience = event.salience if one.main is None else _MAIN if one.main else _LESSER
    return replace(
        event,
        title=title if any(letter.isalnum() for letter in title) else event.title,
        interval=event.interval if interval is None else interval,
        basis=event.basis if interval is None else _basis(interval),
        kind=one.kind or event.kind,
        salience=salience,
        corrected=tuple(dict.fromkeys((*event.corrected, *changed))),
    )


def _basis(interval: Interval) -> Basis:
    """Return the basis of a date that a person gave, or took away."""
    is_dated = interval.earliest is not None or interval.latest is not None
    return Basis(Rule.CORRECTED, "stated" if is_dated else "undated")


def _with_place(event: Event, other: Event) -> Event:
    """Return `event` with the places and names of `other`, which is the same."""
    places = {*event.also, Span(other.start, other.end), *other.also}
    places.discard(Span(event.start, event.end))
    return replace(
        event,
        also=tuple(sorted(places, key=lambda place: place.start)),
        entities=tuple(dict.fromkeys((*event.entities, *other.entities))),
        times=tuple(sorted({*event.times, *other.times})),
    )


def _brief(place: Place) -> str:
    return place.quote if len(place.quote) <= 60 else f"{place.quote[:59]}…"
