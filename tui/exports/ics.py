"""The timeline as iCalendar (RFC 5545), by the icalendar library: for a calendar program."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, BinaryIO

from tui import __version__, labels
from tui.document.clean import one_line
from tui.document.model import Document, Event
from tui.exports.edtf import edtf
from tui.exports.timeline import time_of

if TYPE_CHECKING:
    from icalendar.cal.component import Component

_STAMP = datetime(1970, 1, 1, tzinfo=UTC)


def write(document: Document, out: BinaryIO) -> None:
    """Write the events of `document` that lie on days of the common era, as all-day events or at their time.

    One that is not stated is TENTATIVE, with its certainty as a category; an end that is open is the end that is known.
    X-EDTF has the date with its open ends and doubts. The stamp is that of the publication, so that the same text gives
    the same bytes.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//afghan-timeline//{__version__}//EN")
    calendar.add("version", "2.0")
    if document.title:
        calendar.add("x-wr-calname", one_line(document.title))
    stamp = datetime.combine(document.published, time(), UTC) if document.published else _STAMP
    for event in document.events:
        first, last = event.earliest or event.latest, event.latest or event.earliest
        if isinstance(first, date) and isinstance(last, date) and last < date.max:
            calendar.add_component(_entry(document, event, first, last, stamp))
    out.write(calendar.to_ical())


def _entry(document: Document, event: Event, first: date, last: date, stamp: datetime) -> Component:
    from icalendar import Event as Entry

    entry = Entry()
    entry.add("uid", f"{event.id}@afghan-timeline")
    entry.add("dtstamp", stamp)
    if (at := time_of(event)) is not None:
        entry.add("dtstart", datetime.combine(first, at))
    else:
        entry.add("dtstart", first)
        entry.add("dtend", last + timedelta(days=1))  # exclusive, as RFC 5545 has it
    entry.add("summary", one_line(event.title))
    words = " ".join(document.text[event.start : event.end].split())
    entry.add("description", f"{labels.dated(event)}\n{words}")
    entry.add("categories", [event.certainty, event.kind])
    entry.add("status", "CONFIRMED" if event.certainty == "stated" else "TENTATIVE")
    entry.add("transp", "TRANSPARENT")
    entry.add("x-edtf", edtf(event))
    return entry
