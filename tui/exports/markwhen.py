"""The timeline for markwhen (https://docs.markwhen.com): an entry a line, with its whole date in EDTF as a property."""

from __future__ import annotations

import re
from typing import TextIO

from tui.document.model import Document, Event
from tui.exports.edtf import edtf

# At the head of a line, or anywhere in it, these would be a header, a group, a tag, a link or a property.
_MARKS = re.compile(r"[#@\[\]{}]|://")


def write(document: Document, out: TextIO) -> None:
    """Write the dated events of `document`; a comment names those that have no date."""
    out.write(f"title: {_plain(document.title or 'Timeline')}\n\n")
    for event in document.events:
        if date := _date(event):
            sure = "" if event.certainty == "stated" else f" #{event.certainty}"
            out.write(f'{date}: {_plain(event.title)}{sure}\nedtf: "{edtf(event)}"\n')
        else:
            out.write(f"// no date: {_plain(event.title)}\n")


def _date(event: Event) -> str:
    """Give the date as markwhen reads EDTF: both ends, and no marks of how sure it is; these are tags."""
    value = re.sub(r"[~?%]", "", edtf(event))
    if "X" in value:
        assert event.earliest  # noqa: S101 - what is masked has both ends
        assert event.latest  # noqa: S101
        value = f"{event.earliest.isoformat()}/{event.latest.isoformat()}"
    first, slash, last = value.partition("/")
    return f"{first or last}/{last or 'now'}" if slash else value


def _plain(words: str) -> str:
    """Return `words` in one line without what markwhen would obey."""
    return " ".join(_MARKS.sub(" ", words).split())
