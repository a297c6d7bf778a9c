"""A one-cell-wide map of the whole text: what is in view, where the events and the chosen names are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from tui.reader import signs


class Minimap(NamedTuple):
    """A column of `height` cells for a text of `length` code points.

    `ticks` are sorted offsets; `marks` any number of sorted sequences of offsets, which stand out more; `hits` those of
    what is searched for, which stand out most. A cell is found by bisecting them, so that drawing does not grow with
    the text.
    """

    height: int = 1
    length: int = 1
    ticks: Sequence[int] = ()
    marks: Sequence[Sequence[int]] = ()
    hits: Sequence[int] = ()

    def row(self, offset: int) -> int:
        """Find the cell that stands for `offset`."""
        return min(self.height - 1, offset * self.height // self.length)

    def offset(self, row: int) -> int:
        """Find the first offset that the cell `row` stands for."""
        return min(self.length - 1, -(-row * self.length // self.height))

    def cell(self, row: int, first: int, last: int) -> tuple[str, str]:
        """Draw the cell `row` while the text from `first` to `last` is in view: a character and a mark of the theme."""
        seen = self.row(first) <= row <= self.row(max(first, last - 1))
        if self._has(self.hits, row):
            return (signs.MAP_HIT_IN_VIEW if seen else signs.MAP_HIT), "glyph"
        if any(self._has(offsets, row) for offsets in self.marks):
            return (signs.MAP_NAME_IN_VIEW if seen else signs.MAP_NAME), "person"
        if self._has(self.ticks, row):
            return (signs.MAP_EVENT_IN_VIEW if seen else signs.MAP_EVENT), ("tick" if seen else "gap")
        return (signs.MAP_VIEW if seen else signs.MAP_TEXT), ("thumb" if seen else "gap")

    def _has(self, offsets: Sequence[int], row: int) -> bool:
        """Whether one of `offsets` lies in the cell `row`."""
        at = bisect_left(offsets, -(-row * self.length // self.height))
        return at < len(offsets) and self.row(offsets[at]) == row
