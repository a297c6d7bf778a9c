"""Events as JSON Lines."""

from __future__ import annotations

import json

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document


def test_a_line_of_json_for_each_event(article: Document) -> None:
    lines = [json.loads(line) for line in of("jsonl", article).splitlines()]
    assert [line["id"] for line in lines] == [event.id for event in article.events]
    assert sum(line["main"] for line in lines) == 19
    assert {"2001-09-11", "2006-05", "2021-07-03/2021-07-05"} <= {line["edtf"] for line in lines}
    assert json.loads(of("jsonl", hostile()))["title"] == hostile().events[0].title
