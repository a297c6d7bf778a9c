"""English points and periods of the calendar."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke on 5 July 2021.", [("5 July 2021", "2021-07-05")]),
        ("It broke on July 5th, 2021.", [("July 5th, 2021", "2021-07-05")]),
        ("It broke in the nineteen sixties.", [("the nineteen sixties", "196")]),
        ("It broke in 264 BC.", [("264 BC", "BC0264")]),
        ("It broke in AD 79.", [("AD 79", "0079")]),
        ("It came in H1 2020.", [("H1 2020", "2020-H1")]),
        ("It came in Q3 2019.", [("Q3 2019", "2019-Q3")]),
        ("It broke in the 19th century.", [("the 19th century", "18")]),
        ("Page 1999 was missing.", []),
        ("It cost 1999 dollars.", []),
        ("May was happy.", []),
        ("It was 9/11 again.", [("9/11", "2001-09-11")]),
    ],
)
def test_a_point_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
