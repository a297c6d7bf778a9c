"""A value with a time of day."""

from __future__ import annotations

import pytest

from tui.document.dates.resolvers.resolved import timed


@pytest.mark.parametrize(
    ("clock", "value"), [("09:30", "2021-07-05T09:30"), ("MO", "2021-07-05TMO"), ("", "2021-07-05")]
)
def test_timed(clock: str, value: str) -> None:
    assert timed("2021-07-05", clock) == value
