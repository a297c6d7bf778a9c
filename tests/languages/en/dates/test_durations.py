"""English durations and sets."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It lasted three days.", [("three days", "P3D")]),
        ("It took a six year process.", [("six year", "P6Y")]),
        ("It was the six year.", []),
        ("It costs $1.76 a year.", []),
        ("It took decades-long work.", [("decades-long", "PXDE")]),
        ("He reads the daily Granma.", []),
        ("It is published daily.", [("daily", "P1D")]),
        ("It took a couple of weeks.", [("a couple of weeks", "P2W")]),
        ("It meets twice a year.", [("twice a year", "P1Y")]),
        ("It meets every other week.", [("every other week", "P2W")]),
        ("A 30-year-old man died.", []),
        ("It rains on Mondays.", [("Mondays", "XXXX-WXX-1")]),
        ("It lasted weeks.", [("weeks", "PXW")]),
    ],
)
def test_a_length_or_a_set_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
