"""The rules together: the longest match wins."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It broke in early May 2001.", [("early May 2001", "2001-05")]),
        ("It broke on 2021-07-05.", [("2021-07-05", "2021-07-05")]),
        ("It broke on 5/7/2021.", [("5/7/2021", "2021-05-07")]),
        ("It broke in the summer of 1999.", [("the summer of 1999", "1999-SU")]),
        ("It broke on the second day.", []),
        ("He is second to none.", []),
    ],
)
def test_the_longest_match_wins(text: str, found: list[tuple[str, str]]) -> None:
    assert values(text) == found
