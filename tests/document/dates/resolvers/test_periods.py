"""Decades and centuries, and years of two digits."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It began in the 1980s.", [("the 1980s", "198")]),
        ("It began in the '80s.", [("the '80s", "198")]),
        ("It was built in the 19th century.", [("the 19th century", "18")]),
        ("It was built in the 1st century BC.", [("the 1st century BC", "BC00")]),
        ("It broke in '99.", [("'99", "1999")]),
    ],
)
def test_a_period_is_resolved(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
