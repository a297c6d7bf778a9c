"""The part of the article that is on the screen: from a place in the text to its rows, and back.

A place is the offset of the first character on the screen, so that it stays the same when the screen is resized.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from tui.reader.layout import Layout, Place, Row


class Page(NamedTuple):
    """The size of the article on the screen: the widest row in cells, and the number of rows."""

    width: int = 76
    height: int = 1


class Viewport:
    """A window of `height` rows on `layout`. Every method walks a screen of rows, never the text."""

    def __init__(self, layout: Layout, height: int) -> None:
        """Look at `layout` through `height` rows."""
        self.layout, self.height = layout, height
        self.rows = lru_cache(maxsize=2)(self._rows)

    @cached_property
    def _last_top(self) -> Place:
        return self.layout.last_top(max(1, self.height))

    def _top(self, place: int) -> Place:
        return min(self.layout.place(place), self._last_top)

    def _rows(self, place: int) -> Sequence[Row]:
        """Return the rows on the screen at `place`; at the end of the text the screen stays full."""
        return [row for _, row in islice(self.layout.forward(self._top(place)), self.height)]

    def top(self, place: int) -> int:
        """Find the first character on the screen at `place`."""
        return self.layout.row(self._top(place)).start

    def scrolled(self, place: int, rows: int) -> int:
        """Find the place `rows` further down than `place` (up where negative), as far as the text goes."""
        return self._start(self.layout.moved(self._top(place), rows))

    def edge(self, side: int) -> int:
        """Find the place that shows the beginning (-1) or the end (1) of the text."""
        return self._start(self._last_top if side > 0 else Place(0, 0))

    def shows(self, place: int, start: int, end: int) -> bool:
        """Whether the text from `start` to `end` is in view at `place`, not counting the last row."""
        top = self._top(place)
        first, last = self.layout.place(start), self.layout.place(max(start, end - 1))
        return top <= first and last <= self.layout.moved(top, max(0, len(self.rows(place)) - 2))

    def showing(self, place: int, start: int, end: int) -> int:
        """Find a place that shows the text from `start` to `end`: `place`, or else a third down the screen."""
        if self.shows(place, start, end):
            return place
        top = self.layout.moved(self.layout.place(start), -(self.height // 3))
        row = self.layout.row(top)
        return self._start(top if row.end > row.start else self.layout.moved(top, 1))  # no blank row at the top

    def reading(self, place: int) -> int:
        """Estimate where the reader looks: the first row at the top of the text, by degrees the last at its end."""
        rows = self.rows(place)
        if not rows:
            return place
        share = rows[0].start / max(1, rows[0].start + len(self.layout.text) - rows[-1].end)
        return rows[min(len(rows) - 1, round(share * (len(rows) - 1)))].start

    def _start(self, top: Place) -> int:
        return self.layout.row(min(top, self._last_top)).start
