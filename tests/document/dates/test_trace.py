"""The trace names the rule, the refiners and the meaning of each candidate."""

from __future__ import annotations

from tui.document.dates.trace import trace
from tui.languages import load


def test_a_line_a_candidate() -> None:
    one, other = trace("It broke in early May 2001, not on Monday.", load("en").dates)
    assert one.startswith("[early May 2001] ")
    assert "Point year 2001, month 5" in one
    assert other.startswith("[Monday] ")
    assert "weekday 1" in other


def test_no_candidates_no_lines() -> None:
    assert trace("Nothing.", load("en").dates) == []
