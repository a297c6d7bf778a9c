"""Points of the calendar of which a part is implied."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke in May.", [("May", "2021-05")]),
        ("It broke on the 25th.", [("the 25th", "2021-07-25")]),
        ("It broke at noon.", [("noon", "2021-07-05T12:00")]),
        ("It broke in spring 2001.", [("spring 2001", "2001-SP")]),
        ("It broke in the third quarter of 2020.", [("the third quarter of 2020", "2020-Q3")]),
        ("It broke on 29 February.", [("29 February", "2020-02-29")]),
        ("It broke in May last year.", [("May last year", "2020-05")]),
    ],
)
def test_the_missing_part_comes_from_the_anchor(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
