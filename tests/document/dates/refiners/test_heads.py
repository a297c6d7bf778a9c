"""Expressions that share the month, year or era of a date beside them."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They met on 7, 9 and 12 May 1945.",
            [("7", "1945-05-07"), ("9", "1945-05-09"), ("12 May 1945", "1945-05-12")],
        ),
        ("They met on Nov. 13-15, 1951.", [("Nov. 13", "1951-11-13"), ("15, 1951", "1951-11-15")]),
        ("It came in August and September 1914.", [("August", "1914-08"), ("September 1914", "1914-09")]),
        ("It lasted from 300 to 264 BC.", [("300", "BC0300"), ("264 BC", "BC0264")]),
        ("It ran 1957-60.", [("1957", "1957"), ("60", "1960")]),
        ("It ran 1957-30.", [("1957", "1957")]),
        ("It rained on 40 and 9 May 1945.", [("9 May 1945", "1945-05-09")]),
        ("Some 20 people met 9 May 1945.", [("9 May 1945", "1945-05-09")]),
        ("It ran from December to February 1951.", [("December", "1950-12"), ("February 1951", "1951-02")]),
    ],
)
def test_a_shared_part_is_given_to_each(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
