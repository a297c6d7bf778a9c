"""The whole model as JSON: what `--export json` prints. The names of its fields are a contract with other programs."""

from __future__ import annotations

import json
from typing import Any, TextIO

from tui.document.basis import Basis
from tui.document.calendar import Day, ends_month
from tui.document.model import Document, Entity, Event, TimeExpression, TimeRange
from tui.languages import DEFAULT, load


def _iso(day: Day | None) -> str | None:
    return day.isoformat() if day else None


def _basis(basis: Basis, text: str) -> dict[str, Any]:
    return {
        "rule": basis.rule,
        "words": load(DEFAULT).messages.explain(text, basis),
        "stated": list(basis.stated),
        "implied": list(basis.implied),
        "anchor": basis.anchor.value if basis.anchor else "",
    }


def _time(time: TimeExpression, text: str) -> dict[str, Any]:
    return {
        "start": time.start,
        "end": time.end,
        "text": text[time.start : time.end],
        "type": time.type,
        "value": time.value,
        "earliest": _iso(time.earliest),
        "latest": _iso(time.latest),
        "precision": time.precision,
        "modifier": time.modifier,
        "basis": _basis(time.basis, text),
    }


def _range(span: TimeRange, text: str) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "first": span.first,
        "last": span.last,
        "earliest": _iso(span.earliest),
        "latest": _iso(span.latest),
        "basis": _basis(span.basis, text),
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": entity.kind,
        "aliases": list(entity.aliases),
        "roles": [{"text": role.text, "start": role.start, "end": role.end} for role in entity.roles],
        "why": [load(DEFAULT).messages.explain_entity(evidence) for evidence in entity.why],
        "mentions": [
            {"start": mention.start, "end": mention.end, "inferred": mention.inferred} for mention in entity.mentions
        ],
    }


def interval(event: Event) -> tuple[str | None, str | None]:
    """First and last day of `event` as YYYY[-MM[-DD]], no finer than its precision where both ends allow it."""
    first, last = event.earliest, event.latest
    if first is None and last is None:
        return None, None
    if first is None or last is None:
        return _iso(first or last), _iso(last or first)
    return shortened(first, last)


def shortened(first: Day, last: Day) -> tuple[str, str]:
    """The days as ISO dates, cut to months or years where they cover whole ones: 2015-01-01/2015-12-31 is 2015/2015."""
    start, end = first.isoformat(), last.isoformat()
    if start.endswith("-01-01") and end.endswith("-12-31"):
        return start[:-6], end[:-6]
    if first.day == 1 and ends_month(last):
        return start[:-3], end[:-3]
    return start, end


def _event(event: Event, text: str) -> dict[str, Any]:
    start, end = interval(event)
    return {
        "id": event.id,
        "title": event.title,
        "start": start,
        "end": end,
        "value": event.value,
        "precision": event.precision,
        "modifier": event.modifier,
        "kind": event.kind,
        "certainty": event.certainty,
        "salience": round(event.salience, 3),
        "headed": event.headed,
        "char_start": event.start,
        "char_end": event.end,
        "also": [{"start": place.start, "end": place.end} for place in event.also],
        "entities": list(event.entities),
        "times": list(event.times),
        "basis": _basis(event.basis, text),
    }


def _publication(document: Document) -> str:
    basis = document.publication
    return load(DEFAULT).messages.explain_publication(document.text, basis) if basis else ""


def as_dict(document: Document) -> dict[str, Any]:
    """The model of `document` in plain values; offsets are code points of its "text"."""
    return {
        "text": document.text,
        "title": document.title,
        "published": _iso(document.published),
        "published_basis": _publication(document),
        "blocks": [
            {"kind": block.kind, "start": block.start, "end": block.end, "level": block.level}
            for block in document.blocks
        ],
        "times": [_time(time, document.text) for time in document.times],
        "ranges": [_range(span, document.text) for span in document.ranges],
        "entities": [_entity(entity) for entity in document.entities],
        "events": [_event(event, document.text) for event in document.events],
    }


def write(document: Document, out: TextIO) -> None:
    """Write the model as one JSON object, non-ASCII text as it is."""
    json.dump(as_dict(document), out, ensure_ascii=False, indent=1)
    out.write("\n")
