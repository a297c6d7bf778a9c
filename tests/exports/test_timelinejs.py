"""The timeline for TimelineJS."""

from __future__ import annotations

import json

from tests.exports.hostile import hostile
from tests.exports.reading import dated, of
from tui.document import Document


def test_timelinejs_has_a_slide_for_each_dated_event(article: Document) -> None:
    timeline = json.loads(of("timelinejs", article))
    assert len(timeline["events"]) == dated(article)
    slide = next(one for one in timeline["events"] if one["text"]["headline"] == "9/11")
    assert slide["start_date"] == {"year": 2001, "month": 9, "day": 11}
    assert any("assumed" in one["display_date"] for one in timeline["events"])
    month = next(one for one in timeline["events"] if one["display_date"] == "May 2006")
    assert month["start_date"] == {"year": 2006, "month": 5}


def test_hostile_words_are_words_in_timelinejs() -> None:
    (slide,) = json.loads(of("timelinejs", hostile()))["events"]
    assert "<script>" not in slide["text"]["headline"] + slide["text"]["text"]
