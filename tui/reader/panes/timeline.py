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
from tui.reader.intents import ClearNames, GoToEvent
from tui.reader.palette import Palette
from tui.reader.panes.list_pane import ListPane, ListRow
from tui.reader.panes.timeline_rows import EventItem, Gap, RailItem, Year, calendar_rail, story_rail
from tui.reader.selection import Selection
from tui.reader.session import Session, State

_WIDEST_DATE, _NARROW_DATE = 14, 9
_MOST_LINES = 3
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
        self._name_timeline(session.state)

    def show(self, old: State, new: State) -> None:
        """Make the rows anew for another view or document, else only move the cursor."""
        if (old.parse, old.share, old.revision, old.view) != (new.parse, new.share, new.revision, new.view):
            self._name_timeline(new)
        if (old.view, old.revision) != (new.view, new.revision):
            self._make_rows()
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

    def click_head(self, _: int) -> None:
        """Clear the names on the chip."""
        if self.session.state.view.names:
            self.session.post(ClearNames())

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
        self.head = 1 if state.parse == "done" and (state.view.names or selection.hidden or not selection.events) else 0
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

    def draw_head(self, _: int, width: int) -> list[Segment]:
        """Draw the chip of the chosen names, or a hint."""
        base, view, selection = self.palette.base, self.session.state.view, self._selection
        if view.names:
            words = f" {(' and ' if view.match == 'all' else ' or ').join(view.names)} × "
            return [
                Segment(words[:width], base + self.palette["chip"]),
                Segment("  Esc clears", base + self.palette["gap"]),
            ]
        if not selection.events:
            return [Segment("No events to show."[:width], base + self.palette.muted)]
        hint = f"{selection.hidden} more events: press +" if selection.hidden else ""
        return [Segment(hint[:width], base + self.palette["gap"])]

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
        words = set_cell_size(self._broken(event.title)[line], room)
        title = style + (self.palette["heading"] if event.headed else Style.null())
        if line:
            return [
                Segment(" " * (self._date_width + 1) + "│ ", style + self.palette["gap"]),
                Segment(words, title),
            ]
        place = f"¶{self.session.index.paragraph(event.start)}" if self._place_width else ""
        return [
            Segment(_clip(date, self._date_width).rjust(self._date_width) + " ", style + self.palette["when"]),
            Segment(labels.glyph(event) + " ", style + self.palette["glyph"]),
            Segment(words, title),
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
