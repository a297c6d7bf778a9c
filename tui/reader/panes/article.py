"""The article pane: wrapped text with its dates, names, current event and findings marked, and a map at its edge."""

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
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from tui.document.span import Span
from tui.reader import signs
from tui.reader.intents import ChooseName, GoToOffset, PointAt, Resize, Scroll, ScrollToEdge, Select
from tui.reader.layout import Row
from tui.reader.minimap import Minimap
from tui.reader.palette import Palette
from tui.reader.panes.pane import Pane
from tui.reader.search import Hit, is_regex
from tui.reader.session import Session, State
from tui.reader.spans import SpanIndex
from tui.reader.viewport import Viewport

_GUTTER = 2
_NUMBER = 6  # cells: those of a number of up to four digits, its sign and a space
_NEAR = 200  # code points: how much of a phrase may stand in other rows
_MAP = 1
_INFERRED = Style(bold=False, italic=True)  # "he", "the group": words that do not name the chosen entity
_SPACES = re.compile(r"\s+")
_PIECE = re.compile(r"\s+|\S")
T = TypeVar("T")
_offset = attrgetter("offset")
_KIND_MARKS = frozenset({"title", "heading", "caption", "credit", "quote", "metadata", "boilerplate"})


class ArticlePane(Pane):
    """Shows the text from the state's place on."""

    def __init__(self, session: Session, palette: Palette, text_width: int) -> None:
        """View the article of `session` in lines of `text_width` cells at most."""
        super().__init__(session, palette, id="article")
        self._map = Minimap()
        self._text_width = text_width
        self._pressed: int | None = None
        self._dragged = False
        self._map_drawn: list[tuple[str, str]] = []

    def show(self, old: State, new: State) -> None:
        """Draw all rows for other names, events or text; else the text, and of the map what has changed."""
        if old.numbered != new.numbered:
            self.fit()
        elif (old.view, old.revision, old.page, old.hits) != (new.view, new.revision, new.page, new.hits):
            self._draw_all()
        elif _marked(old) != _marked(new):
            self._refresh_text()

    # -- moving

    def action_rows(self, count: int) -> None:
        """Scroll by `count` rows."""
        self.session.post(Scroll(count))

    def action_edge(self, side: int) -> None:
        """Show the beginning or the end."""
        self.session.post(ScrollToEdge(side))

    def fit(self) -> None:
        """Wrap anew."""
        width, height = self.content_size
        self.session.post(Resize(min(self._text_width, width - self._gutter_width - _MAP - 1), height))
        self._draw_all()

    # -- what is in view

    @property
    def _viewport(self) -> Viewport:
        return self.session.index.viewport(self.session.state.page)

    @property
    def rows_in_view(self) -> Sequence[Row]:
        """The rows of the text on the screen."""
        return self._viewport.rows(self.session.state.place)

    @property
    def _current(self) -> SpanIndex[Span]:
        """Where the current event is reported."""
        return self.session.index.places(self.session.state.event)

    def _make_map(self) -> None:
        index, view, hits = self.session.index, self.session.state.view, self.session.state.hits
        self._map = Minimap(
            max(1, self.content_size.height),
            max(1, len(index.document.text)),
            index.selection(view).starts,
            [[mention.start for mention in mentions] for mentions in index.mentions_of(view.names)],
            [hit.start for hit in hits.found] if hits else (),
        )

    def _draw_all(self) -> None:
        self._make_map()
        self._map_drawn = self._draw_map()
        self.refresh_content()

    def _draw_map(self) -> list[tuple[str, str]]:
        rows = self.rows_in_view
        first, last = (rows[0].start, rows[-1].end) if rows else (0, 0)
        return [self._map.cell(y, first, last) for y in range(self.content_size.height)]

    def _refresh_text(self) -> None:
        """Draw the text again, and of the map beside it only the rows that have changed."""
        width, height = self.content_size
        self.refresh(Region(0, 0, width - _MAP, height))
        drawn = self._draw_map()
        changed = [y for y, cell in enumerate(drawn) if y >= len(self._map_drawn) or cell != self._map_drawn[y]]
        if changed:
            self.refresh(*(Region(width - _MAP, y, _MAP, 1) for y in changed))
        self._map_drawn = drawn

    # -- drawing

    @property
    def _gutter_width(self) -> int:
        return _GUTTER + (_NUMBER if self.session.state.numbered else 0)

    @property
    def _margin(self) -> int:
        """The cells left free before the gutter, so that the text stands in the middle of a wide pane."""
        spare = self.content_size.width - self._gutter_width - _MAP - 1 - self._viewport.layout.width
        return max(0, min(spare // 2, 8))

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the pane."""
        rows, base = self.rows_in_view, self.palette.base
        segments: list[Segment] = []
        if y < len(rows):
            row = rows[y]
            segments = [Segment(" " * self._margin, base), *self._number(row), self._gutter(row)]
            segments.append(Segment(" " * row.indent, base))
            segments.extend(self._segments(row))
        body = Strip(segments).adjust_cell_length(max(0, self.content_size.width - _MAP), base)
        character, mark = self._map_drawn[y] if y < len(self._map_drawn) else (" ", "gap")
        return self.strip([*body, Segment(character, base + self.palette[mark])])

    def _gutter(self, row: Row) -> Segment:
        """Draw the margin of `row`: a sign at a bookmark, a bar beside the current event, a dot where one begins."""
        base = self.palette.base
        if row.end > row.start:
            if _has(self.session.state.bookmarks, row, _offset):
                return Segment(f"{signs.BOOKMARK} ", base + self.palette["key"])
            if self._current.touching(row.start, row.end):
                return Segment(f"{signs.CURRENT} ", base + self.palette["glyph"])
            if _has(self._map.ticks, row, int):
                return Segment(f"{signs.ANOTHER} ", base + self.palette["tick"])
        return Segment("  ", base)

    def _number(self, row: Row) -> Iterator[Segment]:
        """Draw the number of the paragraph that begins in `row`, where numbers are shown."""
        if not self.session.state.numbered:
            return
        block = self.session.index.block_at(row.start)
        begins = block is not None and row.start <= block.start < row.end
        words = f"¶{self.session.index.paragraph(row.start)}" if begins else ""
        yield Segment(words.rjust(_NUMBER - 1)[-_NUMBER + 1 :] + " ", self.palette.base + self.palette["count"])

    def _segments(self, row: Row) -> Iterator[Segment]:
        """Cut the text of `row` where its style changes."""
        layers = list(self._layers(row))
        cuts = sorted({row.start, row.end, *(edge for start, end, _ in layers for edge in (start, end))})
        base, text = self.palette.base, self.session.index.document.text
        if row.kind in _KIND_MARKS:
            base += self.palette[row.kind]
        for start, end in pairwise(cuts):
            style = Style.combine([base, *(style for first, last, style in layers if first <= start and end <= last)])
            yield Segment(_SPACES.sub(" ", text[start:end]), style)

    def _layers(self, row: Row) -> Iterator[tuple[int, int, Style]]:
        """Find what lies over the text of `row`, lowest first: (start, end, style) within the row."""
        state, index, palette = self.session.state, self.session.index, self.palette
        marked = [(mark.start, mark.end, palette[mark.name]) for mark in index.marks.touching(row.start, row.end)]
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
        state, index = self.session.state, self.session.index
        if state.hits is not None:
            return state.hits.touching(row.start, row.end)
        if not state.search or is_regex(state.search):
            return ()  # a regular expression is only shown once it is known that it comes to an end
        near = index.finder(state.search).finditer(index.document.text, max(0, row.start - _NEAR), row.end + _NEAR)
        return list(near)

    # -- the mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Note where a drag may begin."""
        spot = event.get_content_offset(self)
        self._pressed = self.offset_at(spot.x, spot.y) if spot and event.button == 1 else None
        self._dragged = False

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select what is dragged over."""
        spot = event.get_content_offset(self)
        offset = self.offset_at(spot.x, spot.y) if spot and self._pressed is not None else None
        if self._pressed is not None and offset is not None and (self._dragged or offset != self._pressed):
            self._dragged = True
            self.capture_mouse()  # so that the end of the drag is heard of, wherever it is
            self.session.post(Select(self._pressed, offset))

    def on_mouse_up(self, _: events.MouseUp) -> None:
        """End a drag."""
        self._pressed = None
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Choose the name that is clicked, or go to the event reported there, or to the place clicked on the map."""
        if self._dragged:
            self._dragged = False
            return
        spot = event.get_content_offset(self)
        if spot is None:
            return
        if spot.x >= self.content_size.width - _MAP:
            self.session.post(GoToOffset(self._map.offset(spot.y)))
            return
        offset = self.offset_at(spot.x, spot.y)
        entity = self.session.index.entity_at(offset) if offset is not None else None
        if entity:
            self.session.post(ChooseName(entity.name, add=event.ctrl))
        elif offset is not None:
            self.session.post(PointAt(offset))

    def offset_at(self, x: int, y: int) -> int | None:
        """Find the offset of the character shown at column `x`, row `y` of the pane; None where there is none."""
        rows = self.rows_in_view
        if y >= len(rows):
            return None
        row = rows[y]
        column = self._margin + self._gutter_width + row.indent
        for piece in _PIECE.finditer(self.session.index.document.text, row.start, row.end):
            wide = 1 if piece.group().isspace() else cell_len(piece.group())
            if column <= x < column + wide:
                return piece.start()
            column += wide
        return None


def _has(sorted_by_offset: Sequence[T], row: Row, offset: Callable[[T], int]) -> bool:
    """Whether one of these, each at its `offset`, lies in `row`."""
    at = bisect_left(sorted_by_offset, row.start, key=offset)
    return at < len(sorted_by_offset) and offset(sorted_by_offset[at]) < row.end


def _marked(state: State) -> tuple[object, ...]:
    """What the text and its marks depend on, beside the document and the view."""
    return state.spot, state.search, state.found, state.selected, state.bookmarks
