"""The tense around an expression says whether it looks forward or back."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It will end on Friday.", [("Friday", "2021-07-09")]),
        ("It ended on Friday.", [("Friday", "2021-07-02")]),
        ("They agreed to meet on Friday.", [("Friday", "2021-07-09")]),
        ("An unnamed town fell on Friday.", [("Friday", "2021-07-02")]),
        ("It was held in May.", [("May", "2021-05")]),
    ],
)
def test_tense_gives_the_direction(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
