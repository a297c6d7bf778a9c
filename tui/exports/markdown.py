"""The timeline as Markdown (CommonMark): years as headings, a list of events below each."""

from __future__ import annotations

import re
from typing import TextIO

from tui.document.model import Document
from tui.exports.provenance import whole
from tui.exports.timeline import Row, rows

_MARKS = re.compile(r"([\\`*_\[\]<>#|~&]|^[-+])")
_NUMBER = re.compile(r"^(\d+)([.)])")


def write(document: Document, out: TextIO) -> None:
    """Write the events of `document` in calendar order. Words of the text are never read as marks."""
    out.write(f"# {escaped(document.title or 'Timeline')}\n")
    out.write(f"\n{escaped(whole(document))}\n")
    year = None
    for row in rows(document):
        if row.year != year:
            out.write(f"\n## {escaped(row.year)}\n\n")
            year = row.year
        out.write(_line(row))


def _line(row: Row) -> str:
    when = f"{row.when} {row.clock}".strip()
    sure = f" *({row.remark})*" if row.remark else ""
    date = f"**{escaped(when)}**{sure}: " if when and when != row.year else sure.lstrip() + (" " if sure else "")
    names = f" ({', '.join(map(escaped, row.entities))})" if row.entities else ""
    return f"- {date}{escaped(row.title)}{names}\n"


def escaped(words: str) -> str:
    """Return `words` in one line without what Markdown would obey."""
    return _NUMBER.sub(r"\1\\\2", _MARKS.sub(r"\\\1", " ".join(words.split())))
