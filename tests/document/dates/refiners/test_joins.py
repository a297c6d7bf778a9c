"""A time of day and the date beside it are one expression."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke at 5 p.m. on 9 November 1998.", [("5 p.m. on 9 November 1998", "1998-11-09T17:00")]),
        ("It broke at noon Saturday.", [("noon Saturday", "2021-07-03T12:00")]),
        ("It broke on the morning of 31 January 2001.", [("the morning of 31 January 2001", "2001-01-31TMO")]),
        (
            "It broke at 10:35 a.m. (0735 GMT) Friday.",
            [("10:35 a.m.", "2021-07-02T10:35"), ("0735 GMT", "2021-07-02T07:35"), ("Friday", "2021-07-02")],
        ),
        (
            "It broke at 5 p.m. He left on 9 November 1998.",
            [("5 p.m.", "2021-07-05T17:00"), ("9 November 1998", "1998-11-09")],
        ),
    ],
)
def test_a_time_joins_its_date(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
