"""A one-cell-wide map of the whole text: what is in view, where the events and the chosen names are."""

from __future__ import annotations

from collections.abc import Iterable


class Minimap:
    """`height` cells stand for `length` characters. Ticks are worked out when they change, not when they are drawn."""

    def __init__(self, length: int) -> None:
        """Map a text of `length` characters."""
        self._length = max(1, length)
        self._height = 1
        self._ticks: list[int] = []
        self._marks: list[int] = []
        self._ticked: set[int] = set()
        self._marked: set[int] = set()

    def resize(self, height: int, length: int) -> None:
        """Use `height` cells for `length` characters."""
        self._height, self._length = max(1, height), max(1, length)
        self._ticked, self._marked = self._cells(self._ticks), self._cells(self._marks)

    def tick(self, offsets: Iterable[int]) -> None:
        """Set small ticks at `offsets`."""
        self._ticks = list(offsets)
        self._ticked = self._cells(self._ticks)

    def mark(self, offsets: Iterable[int]) -> None:
        """Set strong marks at `offsets`."""
        self._marks = list(offsets)
        self._marked = self._cells(self._marks)

    def _cells(self, offsets: Iterable[int]) -> set[int]:
        return {self.row(offset) for offset in offsets}

    def row(self, offset: int) -> int:
        """The cell that stands for `offset`."""
        return min(self._height - 1, offset * self._height // self._length)

    def offset(self, row: int) -> int:
        """The first offset that the cell `row` stands for."""
        return min(self._length - 1, row * self._length // self._height)

    def cell(self, row: int, first: int, last: int) -> tuple[str, str]:
        """Character and mark of the cell `row` while the text from `first` to `last` is in view."""
        seen = self.row(first) <= row <= self.row(max(first, last - 1))
        if row in self._marked:
            return ("█" if seen else "■"), "person"
        if row in self._ticked:
            return ("╋" if seen else "╶"), ("tick" if seen else "gap")
        return ("┃" if seen else "│"), ("thumb" if seen else "gap")
