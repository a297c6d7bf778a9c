"""Days known by a name."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Thanksgiving Day 2003.", [("Thanksgiving Day 2003", "2003-11-27")]),
        ("They landed on D-Day.", [("D-Day", "1944-06-06")]),
        ("They met at Christmas 1963.", [("Christmas 1963", "1963-12-25")]),
        ("They met at Easter 2021.", [("Easter 2021", "2021-04-04")]),
        ("He gave thanks in giving.", []),
    ],
)
def test_a_named_day_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
