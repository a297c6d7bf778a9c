"""Three panes in step: the screen that owns the cursor, hears what the panes ask, and shows where the reader is."""

from __future__ import annotations

from dataclasses import replace

from textual.screen import Screen

from tui.document.model import Event
from tui.reader import finding
from tui.reader.cursor import Cursor
from tui.reader.history import History
from tui.reader.index import Index
from tui.reader.intents import ChoiceCleared, EventChosen, NameChosen, OffsetChosen, Scrolled
from tui.reader.lines import WhyLine
from tui.reader.palette import Palette
from tui.reader.panes.group import PaneGroup
from tui.reader.selection import Selection, View


class InStepScreen(Screen[None]):
    """State goes down to the panes by their `show_...` methods; intents come up as messages."""

    def __init__(self, index: Index, palette: Palette) -> None:
        """Panes on the document of `index`, with the reader at its beginning."""
        super().__init__()
        self._index = index
        self._cursor = Cursor()
        self._view = View()
        self._selection = Selection(index.document, self._view)
        self._history = History()
        self._panes = PaneGroup(index, palette)
        self._article, self._timeline = self._panes.article, self._panes.timeline
        self._names = self._panes.sidebar.list
        self._why = WhyLine(palette, id="why")

    def _move(self, cursor: Cursor) -> None:
        """Set the cursor, and show it in all panes."""
        self._cursor = cursor
        self._article.show_cursor(cursor)
        self._timeline.show_cursor(cursor)
        self._names.show_cursor(cursor)
        self._why.show_event(self._index.events.get(cursor.event), self._index.document.text)

    def _cursor_near(self, offset: int) -> Cursor:
        """The cursor with the event that is told nearest to `offset`."""
        event = self._selection.nearest(offset)
        return replace(self._cursor, event=event.id if event else "")

    def _jump(self, start: int, end: int, cursor: Cursor) -> None:
        """Set the cursor and bring the text from `start` to `end` into view; one can go back from there."""
        offset = self._article.offset_showing(start, end)
        if offset != self._cursor.offset:
            self._history.leave(self._cursor.offset)
        self._move(replace(cursor, offset=offset))

    def _go_to_event(self, event: Event | None) -> None:
        if event:
            self._jump(event.start, event.end, replace(self._cursor, event=event.id))

    def _select(self, view: View) -> None:
        """Show the events of `view`."""
        self._view = view
        self._selection = Selection(self._index.document, view)
        self._timeline.show_selection(self._selection, view)
        self._timeline.show_cursor(self._cursor)
        self._article.show_events(self._selection.events)

    def _choose(self, names: tuple[str, ...]) -> None:
        """Choose the entities `names`: mark their mentions and show only their events."""
        self._select(replace(self._view, chosen=names))
        self._move(replace(self._cursor, chosen=names))
        near = finding.next_mention(self._index.mentions(names), self._cursor.offset - 1, 1)
        if near:
            self._jump(near.start, near.end, self._cursor_near(near.start))

    def on_scrolled(self, message: Scrolled) -> None:
        """Select the event nearest to where the eye is, unless the article has been moved on since."""
        if message.offset == self._article.top_offset:
            self._move(replace(self._cursor_near(message.reading), offset=message.offset))

    def on_event_chosen(self, message: EventChosen) -> None:
        """Go to its words."""
        self._go_to_event(self._index.events.get(message.id))

    def on_name_chosen(self, message: NameChosen) -> None:
        """Choose it, or no longer if it is chosen."""
        others = tuple(name for name in self._cursor.chosen if name != message.name)
        kept = others if message.add else ()
        self._choose(kept if message.name in self._cursor.chosen else (*kept, message.name))

    def on_choice_cleared(self, _: ChoiceCleared) -> None:
        """Choose none."""
        self._choose(())

    def on_offset_chosen(self, message: OffsetChosen) -> None:
        """Go there."""
        self._jump(message.offset, message.offset + 1, self._cursor_near(message.offset))
