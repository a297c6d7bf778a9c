"""The anchors known at a place of the text, and what brings a date into focus."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tui.document.basis import AnchorKind
from tui.document.calendar import PartialDate
from tui.document.dates.candidate import Candidate
from tui.document.dates.discourse import Discourse
from tui.document.dates.match import Rule
from tui.document.dates.meaning import AnchorName, Offset, Point
from tui.document.model import Genre

_RULE = Rule("date", "YEAR", lambda _match: None)
_FOCUS = PartialDate(1950, 6, 8)


def _candidate(point: Point, **fields: Any) -> Candidate:  # noqa: ANN401
    return Candidate(0, 1, 100, 110, "DATE", point, _RULE)._replace(**fields)


@pytest.mark.parametrize(
    ("genre", "focus", "asked", "anchor"),
    [
        ("news", None, "", AnchorKind.PUBLICATION),
        ("news", _FOCUS, "", AnchorKind.PUBLICATION),
        ("news", _FOCUS, "focus", AnchorKind.STORY),
        ("news", None, "focus", AnchorKind.PUBLICATION),
        ("narrative", _FOCUS, "", AnchorKind.STORY),
        ("narrative", _FOCUS, "publication", AnchorKind.STORY),
        ("narrative", None, "publication", AnchorKind.PUBLICATION),
        ("narrative", None, "", None),
    ],
)
def test_anchor(genre: Genre, focus: PartialDate | None, asked: AnchorName, anchor: AnchorKind | None) -> None:
    found = Discourse(date(2021, 7, 5), genre, focus).anchor(asked)
    assert (found[1].kind if found else None) is anchor


def test_without_a_publication_date_only_the_focus_is_an_anchor() -> None:
    assert Discourse(None).anchor("publication") is None
    found = Discourse(None, focus=_FOCUS).anchor("publication")
    assert found is not None
    assert found[0] == _FOCUS


@pytest.mark.parametrize(
    ("candidate", "value", "focus"),
    [
        (_candidate(Point(1951, month=5, day=3)), "1951-05-03", PartialDate(1951, 5, 3)),
        (_candidate(Point(1951), opens=True), "1951", PartialDate(1951)),
        (_candidate(Point(1951)), "1951", _FOCUS),
        (_candidate(Point(1951), opens=True, side="from"), "1951", _FOCUS),
        (_candidate(Point(1951), heading=True), "1951", PartialDate(1951)),
        (_candidate(Point(1951, month=5), aside=True), "1951-05", _FOCUS),
        (_candidate(Point()), "PAST_REF", _FOCUS),
        (_candidate(Point())._replace(meaning=Offset("day", -1, -1, "focus")), "1950-06-07", _FOCUS),
        (_candidate(Point())._replace(meaning=Offset("day", 1, 1, "focus")), "1950-06-09", PartialDate(1950, 6, 9)),
    ],
    ids=[
        *("a day", "a year that opens", "a year in passing", "since a year", "a heading", "in brackets", "no date"),
        *("the day before", "the day after"),
    ],
)
def test_advance(candidate: Candidate, value: str, focus: PartialDate) -> None:
    discourse = Discourse(date(2021, 7, 5), "narrative", _FOCUS, focus_at=0)
    discourse.advance(candidate, value)
    assert discourse.focus == focus


def test_a_year_in_passing_is_near_for_a_sentence_or_two() -> None:
    discourse = Discourse(date(2021, 7, 5), "narrative", _FOCUS, focus_at=0)
    discourse.advance(_candidate(Point(1951)), "1951")
    assert discourse.nearby_year(150) == 1951
    assert discourse.nearby_year(1000) is None


def test_a_section_forgets_the_heading_before() -> None:
    discourse = Discourse(date(2021, 7, 5))
    discourse.advance(_candidate(Point(1979), heading=True), "1979")
    assert discourse.section_year == 1979
    discourse.enter_section()
    assert discourse.section_year is None
