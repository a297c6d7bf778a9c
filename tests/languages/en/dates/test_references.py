"""English references to the past, present or future without a date."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is quiet these days.", [("these days", "PRESENT_REF")]),
        ("It rained recently.", [("recently", "PAST_REF")]),
        ("It will end soon.", [("soon", "FUTURE_REF")]),
        ("He spoke soon after dinner.", []),
        ("It took a while.", [("a while", "PXX")]),
    ],
)
def test_a_reference_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
