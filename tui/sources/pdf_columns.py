"""Two columns of a page put one below the other, where the file draws their lines side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_GAP = re.compile(r"(?<=\S)\s{3,}(?=\S)")
_LEAST_ROWS = 6
_LEAST_WORDS = 18
"""Characters of a line of a column; the cells of a table have fewer."""
_MOST = 0.6
_NEAR = 4
"""Characters by which the beginning of the right column may differ from row to row."""


def in_reading_order(plain: Sequence[str], drawn: Sequence[str]) -> list[str]:
    """Return the lines of a page in the order in which they are read.

    `plain` are its lines as the file has them, `drawn` the same as they stand on the page, with spaces for what is
    empty. Where the former already goes column by column, or there is but one, it is returned as it is.
    """
    cuts = _cuts(drawn)
    both = [(line[:at], line[at:]) for line, at in zip(drawn, cuts, strict=True) if at]
    if len(both) < _LEAST_ROWS or min(_middle(side) for side in zip(*both, strict=True)) < _LEAST_WORDS:
        return list(plain)
    known = {_words(line) for line in plain}
    side_by_side = sum(_words(f"{left} {right}") in known for left, right in both)
    return list(_ordered(drawn, cuts)) if side_by_side > len(both) * _MOST else list(plain)


def _cuts(drawn: Sequence[str]) -> list[int]:
    """Find where the right column begins in each line; 0 where there is none."""
    starts = sorted(gap.end() for line in drawn for gap in _GAP.finditer(line))
    if not starts:
        return [0] * len(drawn)
    usual = max(starts, key=lambda one: sum(abs(one - other) <= _NEAR for other in starts))
    return [_cut(line, usual) for line in drawn]


def _cut(line: str, usual: int) -> int:
    """Find where the right column, which begins near `usual`, begins in `line`."""
    if line[: usual - _NEAR].strip() == "" and line.strip() and len(line) - len(line.lstrip()) >= usual - _NEAR:
        return len(line) - len(line.lstrip())
    return next((gap.end() for gap in _GAP.finditer(line) if abs(gap.end() - usual) <= _NEAR), 0)


def _middle(side: Sequence[str]) -> int:
    """Return the median length of the lines of a column."""
    return sorted(len(line.strip()) for line in side)[len(side) // 2]


def _words(line: str) -> str:
    return "".join(line.split())


def _ordered(drawn: Sequence[str], cuts: Sequence[int]) -> Iterator[str]:
    """Give the left column and then the right one, between lines that go over both."""
    left: list[str] = []
    right: list[str] = []
    width = max(cuts)
    for line, at in zip(drawn, cuts, strict=True):
        if at:
            left.append(line[:at].strip())
            right.append(line[at:].strip())
        elif len(line) <= width:
            left.append(line.strip())
        else:
            yield from left + right
            left, right = [], []
            yield line.strip()
    yield from left + right
