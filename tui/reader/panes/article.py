"""The article pane: wrapped text with its dates, names, current event and findings marked, and a strip of where."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from tui.document.model import Event
from tui.reader.cursor import Cursor
from tui.reader.index import Index, Spans
from tui.reader.intents import NameChosen, OffsetChosen, Scrolled
from tui.reader.layout import Layout, Place, Row
from tui.reader.palette import Palette
from tui.reader.panes.pane import Pane
from tui.reader.panes.strip import Minimap
from tui.reader.search import pattern

MEASURE = 76
_GUTTER = 2
_MAP = 1
_INFERRED = Style(bold=False, italic=True)  # "he", "the group": words that do not name the chosen entity
_SPACES = re.compile(r"\s+")
_KIND_MARKS = frozenset({"title", "heading", "caption", "credit", "quote", "metadata", "boilerplate"})


class ArticlePane(Pane):
    """Shows the text from `cursor.offset` on. All places are character offsets, so a resize keeps the text in view."""

    def __init__(self, index: Index, palette: Palette) -> None:
        """Show the document of `index`."""
        super().__init__(palette, id="article")
        self._index = index
        self._cursor = Cursor()
        self._current = Spans([])
        self._told_starts: list[int] = []
        self._layout = Layout(index.document.text, index.document.blocks, MEASURE)
        self._top = self._layout.place(0)
        self._rows: list[Row] = []
        self._stale = False
        self._map = Minimap(len(index.document.text))
        self._map_drawn: list[tuple[str, str]] = []

    # -- what the screen tells it

    def show_document(self, index: Index) -> None:
        """Show another parse of the text, at the same place."""
        self._index = index
        self._current = index.places(self._cursor.event)
        self._lay_out()

    def show_events(self, events: Sequence[Event]) -> None:
        """The events that the timeline shows now: they are ticked in the margin and on the strip."""
        self._told_starts = sorted(event.start for event in events)
        self._map.tick(self._told_starts)
        self.refresh_content()

    def show_cursor(self, cursor: Cursor) -> None:
        """Show the place, event, names and findings of `cursor`."""
        if cursor == self._cursor and not self._stale:
            return
        if cursor.chosen != self._cursor.chosen:
            self._map.mark([mention.start for mention in self._index.mentions(cursor.chosen)])
            self.refresh_content()
        if cursor.event != self._cursor.event:
            self._current = self._index.places(cursor.event)
        self._cursor = cursor
        if cursor.offset != self.top_offset:
            self._set_top(self._layout.place(cursor.offset))
        self._refresh_text()

    def shows(self, start: int, end: int) -> bool:
        """Whether the text from `start` to `end` is in view."""
        first, last = self._layout.place(start), self._layout.place(max(start, end - 1))
        return self._top <= first and last <= self._layout.moved(self._top, max(0, len(self._visible()) - 2))

    def offset_showing(self, start: int, end: int) -> int:
        """The top offset at which the text from `start` to `end` is well in view: the present one, if it is."""
        if self.shows(start, end):
            return self.top_offset
        first = self._layout.place(start)
        third = self.content_size.height // 3
        return self._layout.row(min(self._layout.moved(first, -third), self._last_top())).start

    # -- moving

    def action_rows(self, count: int) -> None:
        """Scroll by `count` rows."""
        self._go(self._layout.moved(self._top, count))

    def action_edge(self, side: int) -> None:
        """Show the beginning or the end."""
        self._go(self._last_top() if side > 0 else Place(0, 0))

    def _go(self, place: Place) -> None:
        """Make `place` the top row and tell the screen, whose answer draws it: place and event change in one paint."""
        place = min(place, self._last_top())
        if place != self._top:
            self._set_top(place)
            self.post_message(Scrolled(self.top_offset, self.reading_offset))

    def _refresh_text(self) -> None:
        """Draw the text again, and of the map beside it only the rows that have changed."""
        self._stale = False
        width, height = self.content_size
        self.refresh(Region(0, 0, width - _MAP, height))
        seen = self._seen()
        drawn = [self._map.cell(y, *seen) for y in range(height)]
        changed = [y for y, cell in enumerate(drawn) if y >= len(self._map_drawn) or cell != self._map_drawn[y]]
        if changed:
            self.refresh(*(Region(width - _MAP, y, _MAP, 1) for y in changed))
        self._map_drawn = drawn

    def _seen(self) -> tuple[int, int]:
        """The stretch of text on the screen."""
        rows = self._visible()
        return (rows[0].start, rows[-1].end) if rows else (0, 0)

    def _set_top(self, place: Place) -> None:
        self._top = place
        self._rows = []
        self._stale = True

    def _last_top(self) -> Place:
        return self._layout.last_top(max(1, self.content_size.height))

    @property
    def top_offset(self) -> int:
        """The first character on the screen."""
        return self._layout.row(self._top).start

    @property
    def reading_offset(self) -> int:
        """Where the eye is taken to be: it wanders from the first row at the top of the text to the last at its end."""
        rows = self._visible()
        share = rows[0].start / max(1, rows[0].start + len(self._index.document.text) - rows[-1].end) if rows else 0
        return rows[min(len(rows) - 1, round(share * (len(rows) - 1)))].start if rows else 0

    # -- drawing

    def on_resize(self, _: events.Resize) -> None:
        """Wrap anew, with the same character on top."""
        self._lay_out()

    def _lay_out(self) -> None:
        document = self._index.document
        room = self.content_size.width - _GUTTER - _MAP - 1
        self._layout = Layout(document.text, document.blocks, min(MEASURE, room))
        self._map.resize(self.content_size.height, len(document.text))
        self._set_top(min(self._layout.place(self._cursor.offset), self._last_top()))
        self.refresh_content()

    def _visible(self) -> list[Row]:
        """The rows on the screen now."""
        if not self._rows:
            self._rows = [row for _, row in islice(self._layout.forward(self._top), self.content_size.height)]
        return self._rows

    @property
    def _margin(self) -> int:
        """The cells left free before the gutter, so that the text stands in the middle of a wide pane."""
        spare = self.content_size.width - _GUTTER - _MAP - 1 - self._layout.width
        return max(0, min(spare // 2, 8))

    def render_line(self, y: int) -> Strip:
        """Row `y` of the pane."""
        rows = self._visible()
        width = self.content_size.width
        if y >= len(rows):
            return self._with_map([], y, width)
        row = rows[y]
        gutter = self._gutter(row)
        segments = [
            Segment(" " * self._margin, self.palette.base),
            gutter,
            Segment(" " * row.indent, self.palette.base),
        ]
        segments.extend(self._segments(row))
        return self._with_map(segments, y, width)

    def _with_map(self, segments: list[Segment], y: int, width: int) -> Strip:
        character, mark = self._map.cell(y, *self._seen())
        body = Strip(segments).adjust_cell_length(max(0, width - _MAP), self.palette.base)
        return self.strip([*body, Segment(character, self.palette.base + self.palette[mark])])

    def _gutter(self, row: Row) -> Segment:
        """The margin of `row`: a bar beside the current event, a dot where another begins."""
        base = self.palette.base
        if row.end > row.start:
            if self._current.within(row.start, row.end):
                return Segment("▌ ", base + self.palette["glyph"])
            first = bisect_left(self._told_starts, row.start)
            if first < len(self._told_starts) and self._told_starts[first] < row.end:
                return Segment("∙ ", base + self.palette["tick"])
        return Segment("  ", base)

    def _segments(self, row: Row) -> Iterator[Segment]:
        """The text of `row`, cut where its style changes."""
        layers = list(self._layers(row))
        cuts = sorted({row.start, row.end, *(edge for start, end, _ in layers for edge in (start, end))})
        base = self.palette.base
        if row.kind in _KIND_MARKS:
            base += self.palette[row.kind]
        for start, end in pairwise(cuts):
            style = Style.combine([base, *(style for first, last, style in layers if first <= start and end <= last)])
            yield Segment(_SPACES.sub(" ", self._layout.text[start:end]), style)

    def _layers(self, row: Row) -> Iterator[tuple[int, int, Style]]:
        """What lies over the text of `row`, lowest first: (start, end, style) within the row."""
        cursor, palette = self._cursor, self.palette
        marked = [(mark.start, mark.end, palette[mark.name]) for mark in self._index.marks.within(row.start, row.end)]
        current = palette["current"]
        marked += [(place.start, place.end, current) for place in self._current.within(row.start, row.end)]
        if cursor.chosen:
            near = self._index.mentions_within(cursor.chosen, row.start, row.end)
            marked += [(m.start, m.end, palette["chosen"] + (_INFERRED if m.inferred else Style.null())) for m in near]
        if cursor.query:
            found = pattern(cursor.query).finditer(self._layout.text, row.start, row.end)
            marked += [(*match.span(), palette["match"]) for match in found]
        if cursor.found:
            marked.append((*cursor.found, palette["found"]))
        for start, end, style in marked:
            first, last = max(start, row.start), min(end, row.end)
            if first < last:
                yield first, last, style

    # -- the mouse

    def on_click(self, event: events.Click) -> None:
        """Choose the name that is clicked, or go to the place clicked on the strip."""
        spot = event.get_content_offset(self)
        if spot is None:
            return
        if spot.x >= self.content_size.width - _MAP:
            self.post_message(OffsetChosen(self._map.offset(spot.y)))
            return
        offset = self.offset_at(spot.x, spot.y)
        entity = self._index.entity_at(offset) if offset is not None else None
        if entity:
            self.post_message(NameChosen(entity.name, add=event.ctrl))

    def offset_at(self, x: int, y: int) -> int | None:
        """The offset of the character shown at column `x`, row `y` of the pane; None where there is none."""
        rows = self._visible()
        if y >= len(rows):
            return None
        row = rows[y]
        column = self._margin + _GUTTER + row.indent
        for piece in re.finditer(r"\s+|\S", self._layout.text[row.start : row.end]):
            wide = 1 if piece.group().isspace() else cell_len(piece.group())
            if column <= x < column + wide:
                return row.start + piece.start()
            column += wide
        return None
