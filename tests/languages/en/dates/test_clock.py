"""English times of day."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke at 9:30 a.m.", [("9:30 a.m.", "2021-07-05T09:30")]),
        ("It broke at 14:05 GMT.", [("14:05 GMT", "2021-07-05T14:05")]),
        ("It was 5 pm.", [("5 pm", "2021-07-05T17:00")]),
        ("It broke at 0430 GMT.", [("0430 GMT", "2021-07-05T04:30")]),
        ("It broke at half past four.", [("half past four", "2021-07-05T04:30")]),
        ("It broke at five o'clock in the afternoon.", [("five o'clock in the afternoon", "2021-07-05T17:00")]),
        ("It broke at a quarter to six.", [("a quarter to six", "2021-07-05T05:45")]),
        ("It broke at noon.", [("noon", "2021-07-05T12:00")]),
        ("It was high noon.", []),
        ("It was 25:99.", []),
        ("She won 6-4.", []),
    ],
)
def test_a_time_of_day_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
