"""Weekdays, by the words beside them and by tense."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke on Monday.", [("Monday", "2021-07-05")]),
        ("It broke last Friday.", [("last Friday", "2021-07-02")]),
        ("It will open on Friday.", [("Friday", "2021-07-09")]),
        ("It broke on Sunday night.", [("Sunday night", "2021-07-04TNI")]),
        ("It will open next Monday.", [("next Monday", "2021-07-12")]),
        ("It broke Monday last week.", [("Monday last week", "2021-06-28")]),
    ],
)
def test_a_weekday_is_the_nearest_that_fits(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada Brook died on Sunday.", "2021-07-04"),  # its occasion, before publication
        ("It broke on 5 May 1904, a Thursday. On Sunday it was mended.", "1904-05-08"),  # the story goes on
    ],
)
def test_a_weekday_of_a_history(text: str, value: str) -> None:
    assert values(text, "narrative")[-1][1] == value
