"""What needs no anchor: sets, references and lengths."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rains every Monday.", [("every Monday", "XXXX-WXX-1")]),
        ("It rained recently.", [("recently", "PAST_REF")]),
        ("It lasted three weeks.", [("three weeks", "P3W")]),
        ("It lasted a while.", [("a while", "PXX")]),
    ],
)
def test_nothing_is_counted_from_an_anchor(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
