"""Counting in slices finds what counting at once finds."""

from __future__ import annotations

import pytest

from tui.reader import counting
from tui.reader.counting import count_hits
from tui.reader.search import all_hits, finder

TEXT = "the Taliban took  a\ntown. " * 2_000


@pytest.mark.parametrize("query", ["taliban", "took a town", "zzz", "t", "/t[ao]"])
def test_slices_lose_nothing_and_count_nothing_twice(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "SLICE", 7_001)
    assert count_hits(TEXT, query, finder(query), lambda: False) == all_hits(TEXT, query, finder(query))


def test_it_can_be_cancelled_and_gives_up_what_takes_too_long() -> None:
    assert count_hits(TEXT, "t", finder("t"), lambda: True) is None
    assert count_hits("a" * 5_000, "/(a|aa)+$b", finder("/(a|aa)+$b"), lambda: False) is None
