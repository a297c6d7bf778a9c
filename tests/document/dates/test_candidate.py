"""A candidate is replaced, not changed, and records who did it."""

from __future__ import annotations

from tests.document.dates.reading import PUBLISHED
from tui.document.dates.pipeline import read
from tui.languages import load


def test_a_change_is_recorded_and_leaves_the_old_one_alone() -> None:
    text = f"It broke on {PUBLISHED}."
    (before,) = read(text, 0, len(text), load("en").dates)
    after = before.changed("test", direction=1)
    assert (before.direction, after.direction) == (0, 1)
    assert after.touched == (*before.touched, "test")
    assert (after.start, after.stop, after.meaning) == (before.start, before.stop, before.meaning)
