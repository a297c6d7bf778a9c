"""Where an expression stands decides whether a month is one."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


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
