"""The events as JSON Lines: one object a line."""

from __future__ import annotations

import json
from typing import TextIO

from tui.document.model import Document
from tui.document.order import main_count, main_events
from tui.exports.edtf import edtf
from tui.exports.timeline import rows


def write(document: Document, out: TextIO) -> None:
    """Write a line for each event: the fields of the table, its date in EDTF, and whether it is a main one."""
    main = frozenset(main_events(document.events, main_count(document)))
    for number, (event, row) in enumerate(zip(document.events, rows(document), strict=True)):
        fields = {
            "id": event.id,
            "title": row.title,
            "edtf": edtf(event),
            "start": row.first,
            "end": row.last,
            "date": row.date,
            "time": row.clock,
            "certainty": row.certainty,
            "kind": row.kind,
            "entities": row.entities,
            "places": row.places,
            "salience": row.salience,
            "main": number in main,
            "char_start": row.start,
            "char_end": row.end,
        }
        out.write(json.dumps(fields, ensure_ascii=False) + "\n")
