"""What the model refuses to call an event."""

from __future__ import annotations

import pytest

from tui.document.basis import UNDATED
from tui.document.interval import Interval
from tui.document.model import Event


@pytest.mark.parametrize(("title", "start", "end"), [("", 0, 1), ("t", 1, 1), ("t", 38, 37), ("t", -1, 3)])
def test_no_event_without_title_or_words(title: str, start: int, end: int) -> None:
    with pytest.raises(ValueError, match="an event needs"):
        Event("id", title, start, end, Interval(), "happened", UNDATED)


def test_an_event_may_be_one_code_point_long() -> None:
    assert Event("id", "t", 0, 1, Interval(), "happened", UNDATED).certainty == "undated"
