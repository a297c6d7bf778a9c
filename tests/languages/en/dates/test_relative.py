"""English expressions counted from an anchor."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke yesterday.", [("yesterday", "2021-07-04")]),
        ("It broke the day after tomorrow.", [("the day after tomorrow", "2021-07-07")]),
        ("It broke this morning.", [("this morning", "2021-07-05TMO")]),
        ("It broke last night.", [("last night", "2021-07-04TNI")]),
        ("It broke the following day.", [("the following day", "2021-07-06")]),
        ("It broke that summer.", [("that summer", "2021-SU")]),
        ("It broke Monday last week.", [("Monday last week", "2021-06-28")]),
        ("It broke three days ago.", [("three days ago", "2021-07-02")]),
        ("It broke a few years earlier.", [("a few years earlier", "PAST_REF")]),
        ("It is at the end of the year.", [("the end of the year", "2021")]),
        ("It was the last of them.", []),
        (
            "It fell on 3 May 2001. Two days after that the dam broke.",
            [("3 May 2001", "2001-05-03"), ("Two days after that", "2001-05-05")],
        ),
        (
            "It fell on 3 May 2001. It had rained the day before this.",
            [("3 May 2001", "2001-05-03"), ("the day before this", "2001-05-02")],
        ),
        (
            "It fell on 3 May 2001. Two days after that battle the dam broke.",
            [("3 May 2001", "2001-05-03"), ("Two days", "P2D")],
        ),
    ],
)
def test_an_expression_is_counted_from_its_anchor(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
