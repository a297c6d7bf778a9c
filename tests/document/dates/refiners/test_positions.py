"""Where an expression stands decides whether a month is one."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values
from tui.document.dates.pipeline import read
from tui.languages import load


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("May was happy.", []),
        ("March on, they said.", []),
        ("It broke in March.", [("March", "2021-03")]),
        ("It was opened (May 2001) by her.", [("May 2001", "2001-05")]),
    ],
)
def test_a_month_opens_no_sentence_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("09:10 It broke.", True),
        ("It broke.\n09:10 It was mended.", True),
        ("It broke.\n  - 09:10 It was mended.", True),
        ("It broke. 09:10 It was mended.", False),
        ("It broke at\n09:10 and was mended.", False),
        ("At 09:10 it broke.", False),
    ],
)
def test_what_begins_a_line(text: str, opens: bool) -> None:
    (candidate,) = read(text, 0, len(text), load("en").dates)
    assert candidate.opens_line is opens
