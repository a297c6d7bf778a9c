"""The texts of a library in the reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.reader.samples import event
from tui.document.model import Part
from tui.document.span import Span
from tui.reader.sources import Sources, letter

SOURCES = Sources((Part("a.txt", 10, 100, "The mill", date(2019, 6, 11)), Part("b.txt", 120, 2_300)))


def test_an_event_is_of_the_text_it_stands_in_and_of_others_that_report_it() -> None:
    one = event("1", 130, date(2001, 1, 1))
    assert SOURCES.of(one) == [1]
    assert SOURCES.sign(one)[0] == "B"
    both = replace(one, also=(Span(20, 30), Span(140, 150)))
    assert SOURCES.of(both) == [1, 0]
    assert SOURCES.sign(both)[0] == "B×2"
    assert Sources(()).of(one) == []


@pytest.mark.parametrize(
    ("offset", "name"), [(0, "a.txt"), (10, "a.txt"), (119, "a.txt"), (120, "b.txt"), (9_999, "b.txt")]
)
def test_a_place_is_in_a_text(offset: int, name: str) -> None:
    part = SOURCES.at(offset)
    assert part
    assert part.name == name
    assert Sources(()).at(offset) is None


def test_texts_are_described_in_a_line_each() -> None:
    assert [words for _, words in SOURCES.lines([3, 1])] == [
        "A   a.txt · 11 Jun 2019 · 3 events · 1 KB · The mill",
        "B   b.txt · no date · 1 event · 2 KB",
    ]
    assert SOURCES.wanted(("b.txt", "none")) == {1}


def test_letters_go_on_behind_z() -> None:
    assert [letter(number) for number in (0, 25, 26, 52)] == ["A", "Z", "A1", "A2"]
