"""The cells of a table in Markdown, and the columns at which they are shown one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, zip_longest
from unicodedata import combining, east_asian_width

from tui.document.model import Inline

_BAR = re.compile(r"(?<!\\)\|")
_SPACES = re.compile(r"\s+")
_GAP = 2
"""Cells of the screen between two columns."""

Cell = tuple[int, str]
"""Where a cell's words begin in the text, and the words; none in an empty cell."""


def without_bars(row: str) -> str:
    """Return `row`, a row of a table, with spaces for the bars between its cells."""
    return _BAR.sub(" ", row)


def cells(start: int, row: str, shown: str) -> list[Cell]:
    """Cut a row of the source that begins at `start` at its bars; `shown` is the row without marks, as long."""
    lead = len(row) - len(row.lstrip())
    edges = [lead - 1 if row[lead : lead + 1] != "|" else lead, *(at.start() for at in _BAR.finditer(row, lead + 1))]
    found = []
    for first, last in zip(edges, [*edges[1:], len(row)], strict=True):
        words = shown[first + 1 : last]
        found.append((start + first + 1 + len(words) - len(words.lstrip()), words.strip()))
    return found


def aligned(table: Sequence[Sequence[Cell]]) -> Iterator[Inline]:
    """Give each cell of the rows of a table that has words the column at which all of its column begin."""
    columns = zip_longest(*table, fillvalue=(0, ""))
    widths = [max(_wide(_SPACES.sub(" ", words)) for _, words in column) for column in columns]
    stops = [0, *accumulate(width + _GAP if width else 0 for width in widths)]
    for row in table:
        for (start, words), stop in zip(row, stops, strict=False):
            if words:
                yield Inline("cell", start, start + len(words), column=stop)


def _wide(words: str) -> int:
    """Count the cells of the screen that `words` take: two for a wide letter (Unicode, annex 11)."""
    return sum(0 if combining(letter) else 1 + (east_asian_width(letter) in "WF") for letter in words)
