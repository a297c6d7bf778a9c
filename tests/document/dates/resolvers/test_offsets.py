"""What is counted from the publication date, at the granularity of the unit."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke three days ago.", [("three days ago", "2021-07-02")]),
        ("It broke last week.", [("last week", "2021-W26")]),
        ("It broke two years earlier.", [("two years earlier", "2019")]),
        ("It will break next month.", [("next month", "2021-08")]),
        ("It broke a few years ago.", [("a few years ago", "PAST_REF")]),
        ("It broke yesterday.", [("yesterday", "2021-07-04")]),
        ("It broke two hours ago.", [("two hours ago", "2021-07-05")]),
        ("It broke 400,000 years ago.", [("400,000 years ago", "BC397980")]),
    ],
)
def test_an_offset_is_counted_from_publication(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
