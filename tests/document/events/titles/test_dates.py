"""Dates at both ends of a title's words."""

from __future__ import annotations

import pytest

from tests.document.events.reading import ENGLISH, without_events
from tui.document.events.titles.dates import without_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 1904 a crowd threw the collector in.", "a crowd threw the collector in."),
        ("The new stone dam was opened on 3 May 1904.", "The new stone dam was opened "),
        ("Between October 1832 and May 1834 he built 112 blockhouses.", "he built 112 blockhouses."),
        # too little left, or the date is the subject
        ("The dam was opened on 3 May 1904.", "The dam was opened on 3 May 1904."),
        ("In 1904 it broke.", "In 1904 it broke."),
        ("2007 was the year of the great flood.", "2007 was the year of the great flood."),
        ("The stone dam of 1904 broke in a storm.", "The stone dam of 1904 broke in a storm."),
    ],
)
def test_without_dates(text: str, expected: str) -> None:
    document = without_events(text)
    start, end = without_dates(document, 0, len(text), ENGLISH)
    assert text[start:end] == expected
