"""The explanation table and the trace."""

from __future__ import annotations

from datetime import date

from tui.document.dates.explain import HEADINGS, rows
from tui.document.dates.stages import find_times
from tui.document.dates.trace import trace
from tui.document.model import Document
from tui.languages import load

ENGLISH = load("en")


def test_rows() -> None:
    document = find_times(
        Document("They fled\non Monday, for weeks.", published=date(2021, 7, 5)), ENGLISH, lambda _: None
    )
    assert [dict(zip(HEADINGS, row, strict=True)) for row in rows(document, ENGLISH.messages.explain)] == [
        {
            "expression": "Monday",
            "type": "DATE",
            "value": "2021-07-05",
            "earliest": "2021-07-05",
            "latest": "2021-07-05",
            "precision": "day",
            "basis": "Monday: that weekday on or before the publication date, 5 July 2021.",
        },
        {
            "expression": "weeks",
            "type": "DURATION",
            "value": "PXW",
            "earliest": "",
            "latest": "",
            "precision": "vague",
            "basis": "weeks: a length of time.",
        },
    ]


def test_the_trace_names_parsers_and_refiners() -> None:
    (line,) = trace("It ended in early May 1944.", ENGLISH.dates)
    assert line == "[early May 1944] month year > modifiers: Point year 1944, month 5"
