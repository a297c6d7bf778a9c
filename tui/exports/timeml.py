"""The text with its time expressions as inline TIMEX3 of TimeML 1.2.1 (http://timeml.org)."""

from __future__ import annotations

import re
from html import escape
from typing import TextIO

from tui.document.model import Document, TimeExpression

# What XML 1.0 has no way to write.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_MODIFIERS = {
    "about": "APPROX",
    "early": "START",
    "mid": "MID",
    "late": "END",
    "before": "BEFORE",
    "after": "AFTER",
    "until": "ON_OR_BEFORE",
    "since": "ON_OR_AFTER",
    "by": "ON_OR_BEFORE",
    "less": "LESS_THAN",
    "more": "MORE_THAN",
}


def write(document: Document, out: TextIO) -> None:
    """Write the text; the publication date is t0, and what the text does not say of a date is left out."""
    out.write(_HEAD)
    if document.published:
        day = document.published.isoformat()
        out.write(f'<TIMEX3 tid="t0" type="DATE" value="{day}" functionInDocument="PUBLICATION_TIME">{day}</TIMEX3>\n')
    done = 0
    for number, found in enumerate(document.times, 1):
        if found.start < done:
            continue  # within another, which XML can't show
        out.write(_text(document.text[done : found.start]))
        out.write(f"<TIMEX3{_attributes(found, number)}>{_text(document.text[found.start : found.end])}</TIMEX3>")
        done = found.end
    out.write(_text(document.text[done:]) + "\n</TimeML>\n")


def _attributes(found: TimeExpression, number: int) -> str:
    """Give the attributes; a TIMEX3 needs an id, a type and a value."""
    values = {"tid": f"t{number}", "type": found.type, "value": found.value or "XXXX"}
    if found.modifier in _MODIFIERS:
        values["mod"] = _MODIFIERS[found.modifier]
    return "".join(f' {name}="{escape(_FORBIDDEN.sub("", value))}"' for name, value in values.items())


def _text(words: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", words), quote=False)
