"""The timeline pane: the events on a rail, in the order of the calendar or of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar
from weakref import WeakKeyDictionary

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType

from tui.document.model import Event
from tui.reader import filters, signs
from tui.reader.index import Index
from tui.reader.intents import DropChip, GoToEvent
from tui.reader.palette import Palette
from tui.reader.panes.chip_rows import PlacedChip, chip_rows, head_hint
from tui.reader.panes.list_pane import ListPane, ListRow
from tui.reader.panes.rail import clip
from tui.reader.panes.timeline_layout import TimelineLayout
from tui.reader.panes.timeline_rows import RailItem
from tui.reader.selection import Selection, View
from tui.reader.session import Session, State

_MOST_CHIP_ROWS = 3
_MOST_LAYOUTS = 8
"""Layouts that are kept: one for each density, and for what was shown before."""


class TimelinePane(ListPane[RailItem]):
    """Shows the events of the state's view; the row above them says which names narrow them, or how many there are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "to its words", show=False, id="timeline.choose")
    ]

    def __init__(self, session: Session, palette: Palette) -> None:
        """Begin without events."""
        super().__init__(session, palette, id="timeline")
        self._layout = TimelineLayout((), 1, is_story=True)
        self._layouts: WeakKeyDictionary[Index, dict[tuple[View, int], TimelineLayout]] = WeakKeyDictionary()
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
            found = len(self._selection.events)
            self.name_it("Timeline", f"{found}, of a part of the text" if found else "not available")
        elif state.parse == "running":
            found = len(self._selection.events)
            so_far = f"{found} so far, " if found else ""
            self.name_it("Timeline", f"{so_far}finding dates …" + (f" {state.share:.0%}" if state.share else ""))
        else:
            shown, hidden = len(self._selection.events), self._selection.hidden
            title = "Timeline · in text order" if state.view.order == "story" else "Timeline"
            self.name_it(title, f"{shown} of {shown + hidden}" if hidden else f"{shown}")

    # -- rows

    def prepare(self, index: Index, views: Iterable[View]) -> None:
        """Lay out `views` of `index` before they are shown: in a thread, as a long text's events take their time."""
        for view in views:
            self._laid_out(index, view)

    def _laid_out(self, index: Index, view: View) -> TimelineLayout:
        known = self._layouts.setdefault(index, {})
        key = view, max(1, self.content_size.width - 1)
        if key not in known:
            if len(known) >= _MOST_LAYOUTS:
                known.clear()
            known[key] = _lay_out(index, *key)
        return known[key]

    def _make_rows(self) -> None:
        state = self.session.state
        self._layout = self._laid_out(self.session.index, state.view)
        rows = chip_rows(filters.chips(state.view), self.content_size.width)
        self._chips, hidden = rows[:_MOST_CHIP_ROWS], sum(map(len, rows[_MOST_CHIP_ROWS:]))
        self._hint = head_hint(self.session.index, state) if state.parse == "done" else ""
        if hidden:
            self._hint = f"and {hidden} more parts · {self._hint}".rstrip(" ·")
        has_years = bool(self._layout) and state.view.order != "story"
        self.head = len(self._chips) + bool(self._hint or has_years)
        self.set_rows(self._layout, self._layout.at)

    # -- drawing

    def draw_head(self, y: int, width: int) -> list[Segment]:
        """Draw a row of the chips of what narrows the timeline, or the row below them: the year of the top row."""
        base = self.palette.base
        if y >= len(self._chips):
            year = self._layout.year(self.top)
            if year:
                return self._layout.rail.year(year, self.palette, self._hint)
            return [Segment(clip(self._hint, width), base + self.palette["gap"])]
        segments, column = [], 0
        for chip in self._chips[y]:
            segments += [Segment(" " * (chip.start - column), base), Segment(chip.words, base + self.palette["chip"])]
            column = chip.end
        return segments

    def draw(self, row: ListRow[RailItem], width: int) -> list[Segment]:  # noqa: ARG002 - the rail knows its width
        """Draw one row of the rail."""
        return self._layout.rail.draw(row.item, row.line, self.palette, self._place, self.highlighted)

    def _place(self, event: Event) -> tuple[str, str]:
        """Say where an event is reported: in which text of a library, else in which paragraph."""
        index = self.session.index
        mark = signs.CORRECTED if event.corrected else ""
        where, style = (
            index.sources.sign(event) if index.sources.parts else (f"¶{index.paragraph(event.start)}", "count")
        )
        return mark + where, style


def _lay_out(index: Index, view: View, width: int) -> TimelineLayout:
    """Lay the events of `view` out on a rail of `width` cells."""
    return TimelineLayout(index.selection(view).events, width, is_story=view.order == "story")
