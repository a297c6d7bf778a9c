"""The preposition before an expression gives it a modifier, or makes a limit of a length."""

from __future__ import annotations

import pytest

from tests.document.dates.reading import times
from tui.document.basis import Rule


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It closed before 1990.", "before"),
        ("It closed after 1990.", "after"),
        ("It closed by May 2001.", "by"),
        ("It has been open since 2001.", "since"),
        ("It has been open since the May of 2001.", "since"),
        ("It lasts until March 2022.", "until"),
        ("It closed in 1990.", None),
        ("It closed, and by the way in 1990.", None),
    ],
)
def test_a_preposition_is_the_modifier(text: str, modifier: str | None) -> None:
    (time,) = times(text)
    assert time.modifier == modifier


@pytest.mark.parametrize(("text", "limit"), [("within", True), ("after", False)])
def test_a_limit_is_a_length_within_which_something_is_due(text: str, limit: bool) -> None:
    *_, time = times(f"It began on 1 July 2021. It must be done {text} 14 months.")
    assert (time.basis.rule is Rule.LIMIT) is limit
