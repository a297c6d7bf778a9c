"""The timeline for markwhen."""

from __future__ import annotations

import re

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document
from tui.exports.edtf import edtf


def test_markwhen_has_an_entry_a_line(article: Document) -> None:
    lines = [line for line in of("markwhen", article).splitlines()[2:] if not line.startswith("edtf: ")]
    entry = re.compile(
        r"-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?(/(-?\d{4}(-\d\d(-\d\d)?)?|now))?: \S.*|// no date: .*"
    )
    assert len(lines) == len(article.events)
    assert all(entry.fullmatch(line) for line in lines)
    assert any(line.endswith("#assumed") for line in lines)


def test_each_dated_entry_has_its_date_in_edtf(article: Document) -> None:
    found = re.findall(r'^edtf: "(.+)"$', of("markwhen", article), re.M)
    assert found == [date for event in article.events if (date := edtf(event))]


def test_hostile_words_are_no_marks_of_markwhen() -> None:
    line, date = of("markwhen", hostile()).splitlines()[2:]
    assert date == 'edtf: "2001-09-11"'
    assert not set("#@[]{}") & set(line.split(": ", 1)[1])
