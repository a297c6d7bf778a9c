"""The quarters of business reports."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales fell in the latest quarter.", [("the latest quarter", "2021-Q2")]),
        (
            "Sales rose in the third quarter of 2020. They fell from a year earlier.",
            [("the third quarter of 2020", "2020-Q3"), ("a year earlier", "2019-Q3")],
        ),
        ("Sales rose in the first quarter.", [("the first quarter", "2021-Q1")]),
    ],
)
def test_a_quarter_is_that_reported_on(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
