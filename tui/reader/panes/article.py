"""The article pane: wrapped text with its dates, names, current event and findings marked, and a map at its edge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from tui.reader.article_rows import MAP_WIDTH, ArticleRows, gutter_width, page
from tui.reader.intents import ChooseName, GoToOffset, PointAt, Resize, Scroll, ScrollToEdge, Select
from tui.reader.layout import Row
from tui.reader.minimap import Minimap
from tui.reader.palette import Palette
from tui.reader.panes.pane import Pane
from tui.reader.session import Session, State

_PIECE = re.compile(r"\s+|\S")


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
        self.session.post(Resize(*page(self.session.state, *self.content_size, self._text_width)))
        self._draw_all()

    # -- what is in view

    @property
    def _rows(self) -> ArticleRows:
        return ArticleRows(self.session.index, self.session.state, self.palette, self.content_size.width)

    @property
    def rows_in_view(self) -> Sequence[Row]:
        """The rows of the text on the screen."""
        return self._rows.in_view

    def events_in_view(self) -> Iterator[tuple[str, int]]:
        """Find the first event that begins in each row on the screen, with the number of the row."""
        selection = self.session.index.selection(self.session.state.view)
        for y, row in enumerate(self.rows_in_view):
            begun = [event for event in selection.touching(row.start, row.end) if row.start <= event.start < row.end]
            if begun:
                yield min(begun, key=attrgetter("start")).id, y

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
        self.refresh(Region(0, 0, width - MAP_WIDTH, height))
        drawn = self._draw_map()
        changed = [y for y, cell in enumerate(drawn) if y >= len(self._map_drawn) or cell != self._map_drawn[y]]
        if changed:
            self.refresh(*(Region(width - MAP_WIDTH, y, MAP_WIDTH, 1) for y in changed))
        self._map_drawn = drawn

    # -- drawing

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the pane."""
        base = self.palette.base
        body = Strip(self._rows.draw(y)).adjust_cell_length(max(0, self.content_size.width - MAP_WIDTH), base)
        character, mark = self._map_drawn[y] if y < len(self._map_drawn) else (" ", "gap")
        return self.strip([*body, Segment(character, base + self.palette[mark])])

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
        if spot.x >= self.content_size.width - MAP_WIDTH:
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
        left = column = self._rows.margin + gutter_width(self.session.state) + row.indent
        stops = dict(row.stops)
        for piece in _PIECE.finditer(self.session.index.document.text, row.start, row.end):
            wide = 1 if piece.group().isspace() else cell_len(piece.group())
            column = max(column, left + stops.get(piece.start(), 0))
            if column <= x < column + wide:
                return piece.start()
            column += wide
        return None


def _marked(state: State) -> tuple[object, ...]:
    """What the text and its marks depend on, beside the document and the view."""
    return state.spot, state.search, state.found, state.selected, state.bookmarks
