"""The timeline as JSON for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html)."""

from __future__ import annotations

import json
from html import escape
from typing import TextIO

from tui import labels
from tui.document.calendar import Day, year_of
from tui.document.model import Document, Event
from tui.exports.edtf import edtf
from tui.exports.timeline import time_of

_FINE = frozenset({"time", "day"})
_MIDDLING = frozenset({"weekend", "week"})
_MONTHS = frozenset({"month", "quarter", "season", "half"})


def write(document: Document, out: TextIO) -> None:
    """Write the dated events of `document` with a title slide. Words of the text are never read as HTML."""
    timeline = {
        "title": {"text": {"headline": escape(document.title or "Timeline")}},
        "events": [_slide(document, event) for event in document.events if event.earliest or event.latest],
    }
    json.dump(timeline, out, ensure_ascii=False, indent=1)
    out.write("\n")


def _slide(document: Document, event: Event) -> dict[str, object]:
    first, last = event.earliest or event.latest, event.latest or event.earliest
    assert first  # noqa: S101 - one of them is known
    assert last  # noqa: S101
    words = " ".join(document.text[event.start : event.end].split())
    slide: dict[str, object] = {
        "unique_id": event.id,
        "start_date": _date(first, event),
        "display_date": escape(labels.dated(event)),
        "text": {"headline": escape(event.title), "text": f"<p>{escape(words)}</p>"},
        "group": event.certainty,
        "edtf": edtf(event),  # which TimelineJS passes over
    }
    if first != last:
        slide["end_date"] = _date(last, event)
    return slide


def _date(day: Day, event: Event) -> dict[str, int]:
    """Give a day as fine as it is known, with an astronomical year (TimelineJS takes -43 for 44 BCE)."""
    found = {"year": year_of(day)}
    if event.precision in _FINE | _MIDDLING | _MONTHS or event.is_span:
        found["month"] = day.month
        if event.precision not in _MONTHS:
            found["day"] = day.day
    if (at := time_of(event)) is not None:
        found["hour"], found["minute"] = at.hour, at.minute
    return found
