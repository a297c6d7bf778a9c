"""Dates in the JSON are as fine as what they stand for."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.calendar import BceDay, Day
from tui.document.model import Document
from tui.exports import FORMATS, exporter
from tui.exports.json_model import as_dict, shortened


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (date(2001, 9, 11), date(2001, 9, 11), "2001-09-11", "2001-09-11"),
        (date(2006, 5, 1), date(2006, 5, 31), "2006-05", "2006-05"),
        (date(2015, 1, 1), date(2015, 12, 31), "2015", "2015"),
        (date(1980, 1, 1), date(1989, 12, 31), "1980", "1989"),
        (date(1900, 2, 1), date(1900, 2, 28), "1900-02", "1900-02"),
        (date(2000, 2, 1), date(2000, 2, 28), "2000-02-01", "2000-02-28"),
        (BceDay(480, 1, 1), BceDay(480, 12, 31), "-0479", "-0479"),
    ],
)
def test_whole_months_and_years_are_told_as_such(first: Day, last: Day, start: str, end: str) -> None:
    assert shortened(first, last) == (start, end)


def test_spans_are_of_the_text(article: Document) -> None:
    model = as_dict(article)
    for time in model["times"]:
        assert model["text"][time["start"] : time["end"]] == time["text"]
    names = {entity["name"] for entity in model["entities"]}
    for event in model["events"]:
        assert 0 <= event["char_start"] < event["char_end"] <= len(model["text"])
        assert set(event["entities"]) <= names


def test_every_format_has_a_writer() -> None:
    for name in FORMATS:
        assert callable(exporter(name))
