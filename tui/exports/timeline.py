"""The timeline as rows of words, in calendar order: the one view behind every format that lists events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from tui import labels
from tui.document.basis import Certainty
from tui.document.iso_days import event_days
from tui.document.model import Document, Event, EventKind
from tui.document.order import is_dated
from tui.exports.edtf import edtf


class Row(NamedTuple):
    """An event in words.

    `year` is that under which it is listed ("no date" for none), `when` its date without that year, `date` the whole
    date, `clock` its time of day or empty. `sign` is the glyph for the kind of date. `first` and `last` are its days as
    YYYY[-MM[-DD]], None where open. `entities` are all that are named in it, `places` those of them that are places.
    `start` and `end` are its span in the text; `corrected` names what a person put right. `edtf` is the date in EDTF,
    or empty.
    """

    year: str
    when: str
    date: str
    clock: str
    sign: str
    certainty: Certainty
    kind: EventKind
    first: str | None
    last: str | None
    title: str
    entities: tuple[str, ...]
    places: tuple[str, ...]
    salience: float
    start: int
    end: int
    corrected: tuple[str, ...] = ()
    edtf: str = ""

    @property
    def remark(self) -> str:
        """What a reader should know of the row beside its date: how sure it is, and whether a person put it right."""
        sure = "" if self.certainty in ("stated", "undated") else self.certainty
        return ", ".join(filter(None, (sure, "corrected" if self.corrected else "")))


def rows(document: Document) -> Iterator[Row]:
    """Yield a row for each event of `document`, in its order."""
    places = {entity.name for entity in document.entities if entity.kind == "place"}
    for event in document.events:
        year = labels.year_rule(event)
        first, last = event_days(event)
        yield Row(
            year=year,
            when=labels.when(event, with_year=event.is_unplaced) if is_dated(event) or event.is_unplaced else "",
            date=labels.dated(event),
            clock=labels.clock(event),
            sign=labels.glyph(event),
            certainty=event.certainty,
            kind=event.kind,
            first=first,
            last=last,
            title=event.title,
            entities=event.entities,
            places=tuple(name for name in event.entities if name in places),
            salience=event.salience,
            start=event.start,
            end=event.end,
            corrected=event.corrected,
            edtf=edtf(event),
        )


def time_of(event: Event) -> time | None:
    """Return the time of day of `event`; None where it has none, and for 24:00, which is no time of that day."""
    clock = labels.clock(event)
    return time.fromisoformat(clock) if clock and clock < "24:00" else None
