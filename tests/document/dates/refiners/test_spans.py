"""Expressions that are counted from the one beside them."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It lasted from Friday to Monday.", [("Friday", "2021-07-02"), ("Monday", "2021-07-05")]),
        ("It broke two days after 5 May 2001.", [("two days", "2001-05-07"), ("5 May 2001", "2001-05-05")]),
        ("It broke two days before 5 May 2001.", [("two days", "2001-05-03"), ("5 May 2001", "2001-05-05")]),
        ("Forty years later, in 1996, it broke.", [("Forty years later", "1996"), ("1996", "1996")]),
        ("It broke two days and 5 May 2001 came.", [("two days", "P2D"), ("5 May 2001", "2001-05-05")]),
    ],
)
def test_a_span_or_a_count_is_tied(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
