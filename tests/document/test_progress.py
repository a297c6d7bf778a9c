"""Progress through a text."""

from __future__ import annotations

from tui.document.progress import STEP, Progress


def test_it_reports_once_a_step() -> None:
    shares: list[float] = []
    progress = Progress(10 * STEP, shares.append)
    for offset in range(0, 10 * STEP, STEP // 4):
        progress.reach(offset)
    assert shares == sorted(shares)
    assert 7 <= len(shares) <= 10


def test_it_says_nothing_of_a_short_text_and_never_more_than_all() -> None:
    shares: list[float] = []
    progress = Progress(STEP, shares.append)
    progress.reach(STEP)
    assert shares == []
    progress.reach(2 * STEP)
    assert shares == [1.0]
