"""The timeline pane: the events on a rail, in the order of the calendar or of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType

from tui import labels
from tui.document.model import Event
from tui.reader import filters
from tui.reader.intents import DropChip, GoToEvent
from tui.reader.palette import Palette
from tui.reader.panes.chip_rows import PlacedChip, chip_rows, head_hint
from tui.reader.panes.list_pane import ListPane, ListRow
from tui.reader.panes.timeline_rows import EventItem, Gap, RailItem, Year, calendar_rail, story_rail
from tui.reader.selection import Selection
from tui.reader.session import Session, State

_WIDEST_DATE, _NARROW_DATE = 14, 9
_MOST_LINES = 3
_MOST_CHIP_ROWS = 3
_PLACE = 6
_ROOMY = 40


class TimelinePane(ListPane[RailItem]):
    """Shows the events of the state's view; the row above them says which names narrow them, or how many there are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "to its words", show=False, id="timeline.choose")
    ]

    def __init__(self, session: Session, palette: Palette) -> None:
        """Begin without events."""
        super().__init__(session, palette, id="timeline")
        self._date_width = 0
        self._chips: list[list[PlacedChip]] = []
        self._hint = ""
        self._name_timeline(session.state)

    def show(self, old: State, new: State) -> None:
        """Make the rows anew for another view or document, else only move the cursor."""
        if (old.parse, old.share, old.revision, old.view) != (new.parse, new.share, new.revision, new.view):
            self._name_timeline(new)
        if (old.view, old.revision) != (new.view, new.revision):
            self._make_rows()
        elif (old.search, old.hits) != (new.search, new.hits):
            self.reveal()
            self.refresh_content()
        elif old.event != new.event:
            self.show_cursor(old.event)

    def key_in(self, state: State) -> str:
        """Return the current event."""
        return state.event

    def move_cursor(self, key: str) -> None:
        """Go to the event, and take the article along."""
        self.session.post(GoToEvent(key))

    def choose(self, key: str, _: events.Click | None) -> None:
        """Go to the event's words."""
        self.session.post(GoToEvent(key))

    def click_head(self, x: int, y: int) -> None:
        """Take away the part of the filter that is clicked."""
        for chip in self._chips[y] if y < len(self._chips) else ():
            if chip.start <= x < chip.end:
                self.session.post(DropChip(chip.number))

    def fit(self) -> None:
        """Break the titles anew."""
        self._make_rows()

    @property
    def _selection(self) -> Selection:
        return self.session.index.selection(self.session.state.view)

    def _name_timeline(self, state: State) -> None:
        """Say on the rule how many events there are, or how far the parse is."""
        if state.parse == "failed":
            self.name_it("Timeline", "not available")
        elif state.parse == "running":
            self.name_it("Timeline", "finding dates …" + (f" {state.share:.0%}" if state.share else ""))
        else:
            shown, hidden = len(self._selection.events), self._selection.hidden
            title = "Timeline · in text order" if state.view.order == "story" else "Timeline"
            self.name_it(title, f"{shown} of {shown + hidden}" if hidden else f"{shown}")

    # -- rows

    def _make_rows(self) -> None:
        state, selection = self.session.state, self._selection
        self._chips = chip_rows(filters.chips(state.view), self.content_size.width)[:_MOST_CHIP_ROWS]
        self._hint = head_hint(self.session.index, state) if state.parse == "done" else ""
        self.head = len(self._chips) + bool(self._hint)
        items = list(story_rail(selection.events) if state.view.order == "story" else calendar_rail(selection.events))
        dates = (item.date + "  " * item.back for item in items if isinstance(item, EventItem))
        widest = _WIDEST_DATE if self.content_size.width >= _ROOMY else _NARROW_DATE
        self._date_width = min(widest, max(map(cell_len, dates), default=0))
        self.set_rows([row for item in items for row in self._rows_of(item)])

    def _rows_of(self, item: RailItem) -> Iterable[ListRow[RailItem]]:
        """Return one row, or as many as the title of an event needs, up to _MOST_LINES."""
        if not isinstance(item, EventItem):
            return [ListRow(item, 0, "")]
        return [ListRow(item, line, item.event.id) for line in range(len(self._broken(item.event.title)))]

    @property
    def _title_width(self) -> int:
        return max(8, self.content_size.width - 1 - self._date_width - 4 - self._place_width)

    @property
    def _place_width(self) -> int:
        return _PLACE if self.content_size.width >= _ROOMY else 0

    # -- drawing

    def draw_head(self, y: int, width: int) -> list[Segment]:
        """Draw a row of the chips of what narrows the timeline, or the hint below them."""
        base = self.palette.base
        if y >= len(self._chips):
            return [Segment(_clip(self._hint, width), base + self.palette["gap"])]
        segments, column = [], 0
        for chip in self._chips[y]:
            segments += [Segment(" " * (chip.start - column), base), Segment(chip.words, base + self.palette["chip"])]
            column = chip.end
        return segments

    def draw(self, row: ListRow[RailItem], width: int) -> list[Segment]:
        """Draw one row of the rail."""
        palette, style, indent = self.palette, self.palette.base, " " * (self._date_width + 1)
        match row.item:
            case Year(name):
                rule = "─" * max(0, width - self._date_width - cell_len(name) - 4)
                return [
                    Segment(f"{indent}┌ ", style + palette["gap"]),
                    Segment(name, style + palette["year"]),
                    Segment(f" {rule}", style + palette["gap"]),
                ]
            case Gap(words):
                return [Segment(f"{indent}┊ {words}", style + palette["gap"])]
            case EventItem(event, date, back):
                return self._draw_event(event, f"↶ {date}" if back else date, row.line)

    def _draw_event(self, event: Event, date: str, line: int) -> list[Segment]:
        style = self.palette.base
        room = self._title_width
        lines = self._broken(event.title)  # fewer than there are rows where the pane has just been made wider
        words = set_cell_size(lines[line] if line < len(lines) else "", room)
        title = style + (self.palette["heading"] if event.headed else Style.null())
        if line:
            return [
                Segment(" " * (self._date_width + 1) + "│ ", style + self.palette["gap"]),
                *self.highlighted(words, title),
            ]
        place = f"¶{self.session.index.paragraph(event.start)}" if self._place_width else ""
        return [
            Segment(_clip(date, self._date_width).rjust(self._date_width) + " ", style + self.palette["when"]),
            Segment(labels.glyph(event) + " ", style + self.palette["glyph"]),
            *self.highlighted(words, title),
            Segment(place.rjust(self._place_width), style + self.palette["count"]),
        ]

    def _broken(self, title: str) -> list[str]:
        """Break `title` into lines between its words; what is left after _MOST_LINES ends in an ellipsis."""
        lines: list[str] = []
        room = self._title_width
        while cell_len(title) > room and len(lines) < _MOST_LINES - 1:
            fits = len(set_cell_size(title, room).rstrip())
            cut = title.rfind(" ", 0, fits + 1)
            cut = cut if cut > 0 else fits
            lines.append(title[:cut].rstrip())
            title = title[cut:].strip()
        return [*lines, _clip(title, room)]


def _clip(words: str, room: int) -> str:
    """Shorten `words` with an ellipsis where they are wider than `room` cells."""
    return words if cell_len(words) <= room else set_cell_size(words, max(0, room - 1)).rstrip() + "…"
