"""The strip below the panes: the time axis of the events shown, and rows for names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.strip import Strip
from textual.widget import Widget

from tui import labels
from tui.document.model import Event
from tui.reader import axis, signs
from tui.reader.axis import Axis
from tui.reader.guard import Guarded
from tui.reader.intents import GoToEvent, ShowDays, ZoomAxis
from tui.reader.palette import Palette
from tui.reader.panes.rail import clip
from tui.reader.session import Session, State
from tui.reader.timescale import Window, days_within

_TICKS, _POINTS, _LINES = range(3)
_ROWS = 3
_MOST_LANES = 5
_SCREEN_PER_LANE = 6
"""Rows of the screen for each lane, so that the article keeps most of them."""
_NAME = 16
"""Columns for the names of lanes, with a space behind."""
_BREAK = "╱╱"
_ZOOM = 1.5


class AxisStrip(Guarded, Widget):
    """Draws the axis; a click goes to the nearest event, a drag shows the days dragged over, the wheel zooms."""

    SCOPED_CSS = False  # whether there is room is a class of the screen
    DEFAULT_CSS = """
    AxisStrip { height: 4; display: none; border-top: solid $rule; border-title-color: $quiet; }
    .-roomy AxisStrip.auto, AxisStrip.on { display: block; }
    """

    def __init__(self, session: Session, palette: Palette) -> None:
        """View the events of `session`."""
        super().__init__(id="axis", classes=session.state.axis)
        self._session, self._palette = session, palette
        self._pressed: int | None = None
        self._dragged: int | None = None
        self._seen: frozenset[int] = frozenset()
        self._lanes: Sequence[tuple[str, frozenset[int]]] = ()

    def show(self, old: State, new: State) -> None:
        """Draw anew what the state changes."""
        if old.axis != new.axis:
            self.set_classes(new.axis)
        if (old.view, old.revision, old.window, old.lanes) != (new.view, new.revision, new.window, new.lanes):
            self.fit()
        elif old.event != new.event:
            self._look()
            self.refresh()
        elif (old.place, old.page) != (new.place, new.page):
            self._look()

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        self._palette = palette
        self.refresh()

    def watch_virtual_size(self) -> None:
        """Fit to another size."""
        self.fit()

    def fit(self) -> None:
        """Arrange names and columns for the present state and size."""
        state = self._session.state
        shown = self._session.index.selection(state.view).events
        self._lanes = self._make_lanes(shown) if state.lanes else ()
        self.styles.height = 1 + _ROWS + len(self._lanes)
        self._name_it()
        self._look()
        self.refresh()

    # -- what is shown

    @property
    def _margin(self) -> int:
        return _NAME if self._session.state.lanes else 1

    @property
    def _axis(self) -> Axis:
        state, width = self._session.state, max(1, self.content_size.width - self._margin - 1)
        return self._session.index.axis(state.view, width, state.window)

    def _make_lanes(self, shown: Sequence[Event]) -> Sequence[tuple[str, frozenset[int]]]:
        """Find the chosen names, else those of the most events shown, each with its columns."""
        counts = Counter(name for event in shown for name in event.entities)
        chosen = self._session.state.view.names
        names = chosen or [name for name, _ in counts.most_common()]
        room = self.screen.size.height // _SCREEN_PER_LANE
        found = names[: min(_MOST_LANES, max(1, room))]
        return [(name, self._axis.columns_of(e.id for e in shown if name in e.entities)) for name in found]

    def _name_it(self) -> None:
        """Say on the rule which time is shown, and how to see more."""
        state, shown = self._session.state, self._axis
        if not shown:
            self.border_title = Content("Time · nothing dated" if state.parse == "done" else "Time")
            return
        days = labels.span(*days_within(state.window or shown.whole))
        self.border_title = Content(f"Time · {days}" + (" · 0 shows all" if state.window else ""))

    def _look(self) -> None:
        """Find the columns of the events in the text on the screen, and draw them if they are others."""
        state, index = self._session.state, self._session.index
        rows = index.viewport(state.page).rows(state.place)
        near = index.selection(state.view).touching(rows[0].start, rows[-1].end) if rows else ()
        seen = self._axis.columns_of(event.id for event in near)
        if seen != self._seen:
            self._seen = seen
            self.refresh()

    # -- drawing

    def render_line(self, y: int) -> Strip:
        """Draw row `y`."""
        base, width = self._palette.base, self.content_size.width
        if not self._axis:
            return Strip([Segment(" " * width, base)])
        segments = [Segment(self._heading(y), base + self._palette["count"])]
        segments += [Segment(words, base + style) for words, style in self._cells(y)]
        return Strip(segments).adjust_cell_length(width, base).simplify()

    def _heading(self, y: int) -> str:
        """The name of a lane, or the space that it would take."""
        name = self._lanes[y - _ROWS][0] if y >= _ROWS and y - _ROWS < len(self._lanes) else ""
        if not name:
            return " " * self._margin
        room = self._margin - 1
        return f"{clip(name, room):<{room}} "

    def _cells(self, y: int) -> Iterator[tuple[str, Style]]:
        """Yield the cells of row `y` with their styles, from left to right."""
        shown, palette = self._axis, self._palette
        if y == _TICKS:
            words = self._ticks()
            yield words, palette["year"]
            return
        broken = {column for first in shown.scale.breaks() for column in (first, first + 1)}
        current = shown.column_of(self._session.state.event)
        for column in range(shown.width):
            if column in broken:
                yield _BREAK[0], palette["gap"]
            elif y == _POINTS:
                style = palette["glyph"] if column in self._seen else palette["count"]
                style = style + palette["cursor"] if column == current else style
                yield shown.points.get(column, " "), style + self._dragging(column)
            elif y == _LINES:
                yield shown.lines.get(column, signs.IN_VIEW if column in self._seen else " "), palette["gap"]
            else:
                lane = self._lanes[y - _ROWS][1] if y - _ROWS < len(self._lanes) else frozenset()
                yield (axis.POINT if column in lane else "·"), palette["tick"] if column in lane else palette["gap"]

    def _ticks(self) -> str:
        cells = [" "] * self._axis.width
        for tick in self._axis.scale.ticks():
            cells[tick.column : tick.column + len(tick.words)] = tick.words
        return "".join(cells)[: self._axis.width]

    def _dragging(self, column: int) -> Style:
        """The style of what is dragged over."""
        if self._pressed is None or self._dragged is None:
            return Style.null()
        first, last = sorted((self._pressed, self._dragged))
        return self._palette["cursor_blurred"] if first <= column <= last else Style.null()

    # -- the mouse

    def _column(self, event: events.MouseEvent) -> int:
        return max(0, min(self._axis.width - 1, event.x - self._margin))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin a click or a drag."""
        self._pressed, self._dragged = self._column(event), None
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Show what is dragged over."""
        before = self._pressed if self._dragged is None else self._dragged
        if self._pressed is not None and self._column(event) != before:
            self._dragged = self._column(event)
            self.refresh()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Go to the event clicked, or show the days dragged over."""
        pressed, self._pressed, self._dragged = self._pressed, None, None
        self.release_mouse()
        self.refresh()
        released, shown = self._column(event), self._axis
        if pressed is None or not shown:
            return
        if abs(released - pressed) <= 1:
            if nearest := shown.nearest(pressed):
                self._session.post(GoToEvent(nearest))
            return
        first, last = sorted((pressed, released))
        dragged = Window(shown.scale.window(first).first, shown.scale.window(last).last)
        self._session.post(ShowDays(*days_within(dragged)))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Zoom in around the mouse."""
        self._zoom(event, 1 / _ZOOM)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Zoom out around the mouse."""
        self._zoom(event, _ZOOM)

    def _zoom(self, event: events.MouseEvent, factor: float) -> None:
        event.stop()
        moments = self._axis.scale.window(self._column(event))
        self._session.post(ZoomAxis(factor, (moments.first + moments.last) / 2))
