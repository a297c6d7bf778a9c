"""The timeline for markwhen."""

from __future__ import annotations

import re

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document


def test_markwhen_has_an_entry_a_line(article: Document) -> None:
    lines = of("markwhen", article).splitlines()[2:]
    entry = re.compile(
        r"-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?(/(-?\d{4}(-\d\d(-\d\d)?)?|now))?: \S.*|// no date: .*"
    )
    assert len(lines) == len(article.events)
    assert all(entry.fullmatch(line) for line in lines)
    assert any(line.endswith("#assumed") for line in lines)


def test_hostile_words_are_no_marks_of_markwhen() -> None:
    (line,) = of("markwhen", hostile()).splitlines()[2:]
    assert not set("#@[]{}") & set(line.split(": ", 1)[1])
