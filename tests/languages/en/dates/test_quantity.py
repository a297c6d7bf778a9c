"""Counts and units of English quantities of time."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took three years.", [("three years", "P3Y")]),
        ("It took a year.", [("a year", "P1Y")]),
        ("It took two and a half years.", [("two and a half years", "P2.5Y")]),
        ("It took half a year.", [("half a year", "P0.5Y")]),
        ("It took twenty-five years.", [("twenty-five years", "P25Y")]),
        ("It took several years.", [("several years", "PXY")]),
        ("It took few apples.", []),
    ],
)
def test_a_quantity_is_counted(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
