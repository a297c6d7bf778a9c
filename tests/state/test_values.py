"""Values that somebody may have changed."""

from __future__ import annotations

import pytest

from tui.state.values import whole_number


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (3, 3),
        (0, 0),
        (9, 9),
        (10, None),
        (-1, None),
        (True, None),
        (False, None),
        (3.0, None),
        ("3", None),
        (None, None),
    ],
)
def test_only_a_whole_number_within_its_bounds_is_one(value: object, number: int | None) -> None:
    assert whole_number(value, 0, 9) == number
    assert type(whole_number(value, 0, 9)) is type(number)


def test_a_negative_number_may_be_asked_for() -> None:
    assert whole_number(-3, -3) == -3
