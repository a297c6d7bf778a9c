"""The ticks of the steps of a stage make up that of the whole."""

from __future__ import annotations

from tui.document.stage import ignore, part


def test_parts_follow_one_another() -> None:
    shares: list[float] = []
    for number in range(4):
        part(shares.append, number, 4)(0.0)
        part(shares.append, number, 4)(1.0)
    assert shares == [0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1]


def test_a_share_may_be_ignored() -> None:
    part(ignore, 0, 1)(0.5)
