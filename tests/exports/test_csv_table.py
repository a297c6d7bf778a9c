"""The table of events: a hostile text writes no formula into it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from tests.golden import exported
from tui.document import Document
from tui.exports.csv_table import COLUMNS
from tui.exports.edtf import edtf


def table(document: Document) -> list[dict[str, str]]:
    """The CSV as a reader of CSV sees it."""
    return list(csv.DictReader(io.StringIO(exported("csv", document).decode())))


def test_the_table_has_a_line_for_each_event(article: Document) -> None:
    lines = table(article)
    assert len(lines) == len(article.events)
    assert set(lines[0]) == set(COLUMNS)
    for line, event in zip(lines, article.events, strict=True):
        assert line["title"] == event.title
        assert (int(line["char_start"]), int(line["char_end"])) == (event.start, event.end)
        assert line["edtf"] == edtf(event)


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_words_of_the_text_are_no_formula(article: Document, title: str) -> None:
    (line,) = table(replace(article, events=(replace(article.events[0], title=title),)))
    assert line["title"].startswith("'")


@pytest.mark.parametrize("title", ["1 = 1", "a, b", 'he said "no"', "two\nlines"])
def test_other_words_stay_as_they_are(article: Document, title: str) -> None:
    (line,) = table(replace(article, events=(replace(article.events[0], title=title),)))
    assert line["title"] == title
