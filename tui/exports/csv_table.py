"""The timeline as comma-separated values (RFC 4180, lines ended by LF), a row an event."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import TextIO

from tui.document.model import Document
from tui.exports.timeline import Row, rows

COLUMNS = (
    *("start", "end", "date", "time", "certainty", "kind"),
    *("title", "entities", "places", "salience", "char_start", "char_end"),
    *("corrected", "edtf"),
)
_SEPARATOR = "; "
# A spreadsheet takes a cell that begins with one of these for a formula, and would run it (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t")


def write(document: Document, out: TextIO) -> None:
    """Write a line of headings and one for each event. Words of the text are never read as a formula."""
    csv.writer(out, lineterminator="\n").writerows(table(document))


def table(document: Document) -> Iterator[tuple[object, ...]]:
    """Yield the headings and a row of cells for each event."""
    yield COLUMNS
    yield from map(_cells, rows(document))


def _cells(row: Row) -> tuple[object, ...]:
    """Give the cells of COLUMNS."""
    return (
        *(row.first or "", row.last or "", row.date, row.clock, row.certainty, row.kind),
        *(_safe(row.title), _safe(_SEPARATOR.join(row.entities)), _safe(_SEPARATOR.join(row.places))),
        *(round(row.salience, 3), row.start, row.end, _SEPARATOR.join(row.corrected), row.edtf),
    )


def _safe(words: str) -> str:
    """Put an apostrophe before words that would be a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words
