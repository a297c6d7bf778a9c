"""Draw the rows of the article as segments: the text with its dates, names, current event and findings marked."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from tui.document.span import Span
from tui.reader import signs
from tui.reader.index import Index
from tui.reader.layout import Row
from tui.reader.palette import Palette
from tui.reader.search import Hit, is_regex
from tui.reader.spans import SpanIndex
from tui.reader.state import State
from tui.reader.viewport import Page

MAP_WIDTH = 1
"""Cells of the map at the right edge."""
_GUTTER = 2
_NUMBER = 6  # cells: those of a number of up to four digits, its sign and a space
_WIDEST_MARGIN = 8
_NEAR = 200  # code points: how much of a phrase may stand in other rows
_INFERRED = Style(bold=False, italic=True)  # "he", "the group": words that do not name the chosen entity
_SPACES = re.compile(r"\s+")
T = TypeVar("T")
_offset = attrgetter("offset")
_KIND_MARKS = frozenset({"title", "heading", "caption", "credit", "quote", "metadata", "boilerplate"})


def gutter_width(state: State) -> int:
    """The cells between the margin and the text: for a sign, and for numbers where they are shown."""
    return _GUTTER + (_NUMBER if state.numbered else 0)


def page(state: State, columns: int, rows: int, text_width: int) -> Page:
    """The page of text in a pane of `columns` and `rows`, in lines of `text_width` cells at most."""
    return Page(min(text_width, columns - gutter_width(state) - MAP_WIDTH - 1), rows)


class ArticleRows:
    """The rows of the article that are in view."""

    __slots__ = ("columns", "index", "palette", "state")

    def __init__(self, index: Index, state: State, palette: Palette, columns: int) -> None:
        """Draw what `index` and `state` say in a pane of `columns`."""
        self.index, self.state, self.palette, self.columns = index, state, palette, columns

    @property
    def in_view(self) -> Sequence[Row]:
        """The rows of the text on the screen."""
        return self.index.viewport(self.state.page).rows(self.state.place)

    @property
    def margin(self) -> int:
        """The cells left free before the gutter, so that the text stands in the middle of a wide pane."""
        width = self.index.viewport(self.state.page).layout.width
        spare = self.columns - gutter_width(self.state) - MAP_WIDTH - 1 - width
        return max(0, min(spare // 2, _WIDEST_MARGIN))

    def draw(self, y: int) -> Iterator[Segment]:
        """Draw row `y` of the screen, without the map."""
        rows, base = self.in_view, self.palette.base
        if y < len(rows):
            row = rows[y]
            yield Segment(" " * self.margin, base)
            yield from self._number(row)
            yield self._gutter(row)
            yield Segment(" " * row.indent, base)
            yield from self._segments(row)

    @property
    def _current(self) -> SpanIndex[Span]:
        """Where the current event is reported."""
        return self.index.places(self.state.event)

    def _gutter(self, row: Row) -> Segment:
        """Draw the margin of `row`: a sign at a bookmark, a bar beside the current event, a dot where one begins."""
        base = self.palette.base
        if row.end > row.start:
            if _has(self.state.bookmarks, row, _offset):
                return Segment(f"{signs.BOOKMARK} ", base + self.palette["key"])
            if self._current.touching(row.start, row.end):
                return Segment(f"{signs.CURRENT} ", base + self.palette["glyph"])
            if _has(self.index.selection(self.state.view).starts, row, int):
                return Segment(f"{signs.ANOTHER} ", base + self.palette["tick"])
        return Segment("  ", base)

    def _number(self, row: Row) -> Iterator[Segment]:
        """Draw the number of the paragraph that begins in `row`, where numbers are shown."""
        if not self.state.numbered:
            return
        block = self.index.block_at(row.start)
        begins = block is not None and row.start <= block.start < row.end
        words = f"¶{self.index.paragraph(row.start)}" if begins else ""
        yield Segment(words.rjust(_NUMBER - 1)[-_NUMBER + 1 :] + " ", self.palette.base + self.palette["count"])

    def _segments(self, row: Row) -> Iterator[Segment]:
        """Cut the text of `row` where its style changes."""
        layers = list(self._layers(row))
        stops = dict(row.stops)
        cuts = sorted({row.start, row.end, *stops, *(edge for start, end, _ in layers for edge in (start, end))})
        base, text = self.palette.base, self.index.document.text
        if row.kind in _KIND_MARKS:
            base += self.palette[row.kind]
        drawn = 0
        for start, end in pairwise(cuts):
            if free := max(0, stops.get(start, 0) - drawn):
                yield Segment(" " * free, base)
            style = Style.combine([base, *(style for first, last, style in layers if first <= start and end <= last)])
            words = _SPACES.sub(" ", text[start:end])
            drawn += free + cell_len(words)
            yield Segment(words, style)

    def _layers(self, row: Row) -> Iterator[tuple[int, int, Style]]:
        """Find what lies over the text of `row`, lowest first: (start, end, style) within the row."""
        state, index, palette = self.state, self.index, self.palette
        marked = [(at.start, at.end, palette[at.kind]) for at in index.inlines.touching(row.start, row.end)]
        marked += [(mark.start, mark.end, palette[mark.name]) for mark in index.marks(row.start, row.end)]
        marked += [(at.start, at.end, palette["current"]) for at in self._current.touching(row.start, row.end)]
        if state.view.names:
            near = index.mentions_within(state.view.names, row.start, row.end)
            chosen, inferred = palette["chosen"], palette["chosen"] + _INFERRED
            marked += [(at.start, at.end, inferred if at.inferred else chosen) for at, _ in near]
        marked += [(hit.start, hit.end, palette["match"]) for hit in self._hits(row)]
        if state.found:
            marked.append((*state.found, palette["found"]))
        if state.selected:
            marked.append((*state.selected, palette["cursor"]))
        for start, end, style in marked:
            first, last = max(start, row.start), min(end, row.end)
            if first < last:
                yield first, last, style

    def _hits(self, row: Row) -> Sequence[Hit]:
        """Find what is searched for in `row`, and what reaches into it from the rows beside it."""
        state, index = self.state, self.index
        if state.hits is not None:
            return state.hits.touching(row.start, row.end)
        if not state.search or is_regex(state.search):
            return ()  # a regular expression is only shown once it is known that it comes to an end
        near = index.finder(state.search).finditer(index.document.text, max(0, row.start - _NEAR), row.end + _NEAR)
        return list(near)


def _has(sorted_by_offset: Sequence[T], row: Row, offset: Callable[[T], int]) -> bool:
    """Whether one of these, each at its `offset`, lies in `row`."""
    at = bisect_left(sorted_by_offset, row.start, key=offset)
    return at < len(sorted_by_offset) and offset(sorted_by_offset[at]) < row.end
