"""The timeline pane: the events on a rail, in calendar order or as told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType

from tui import labels
from tui.document.model import Event
from tui.reader.cursor import Cursor
from tui.reader.index import Index
from tui.reader.intents import ChoiceCleared, EventChosen
from tui.reader.palette import Palette
from tui.reader.panes.list_pane import ListPane, ListRow
from tui.reader.panes.timeline_rows import Gap, RailItem, Told, Year, calendar_rail, story_rail
from tui.reader.selection import Selection, View

_WIDEST_DATE, _NARROW_DATE = 14, 8
_PLACE = 6
_ROOMY = 40


class TimelinePane(ListPane[RailItem]):
    """Shows the events it is given; `head` says which names narrow them, or how many there are."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "to its words", show=False, id="timeline.choose")
    ]

    def __init__(self, index: Index, palette: Palette) -> None:
        """A timeline of no events yet."""
        super().__init__(palette, id="timeline")
        self._index = index
        self._told: Sequence[Event] = ()
        self._hidden = 0
        self._view = View()
        self._date_width = 0
        self.name_it("Timeline", "reading for dates …")

    def show_index(self, index: Index) -> None:
        """Use the look-ups of another parse."""
        self._index = index

    def show_selection(self, selection: Selection, view: View) -> None:
        """Show the events of `selection`, which was made by `view`."""
        self._told, self._hidden, self._view = selection.events, selection.hidden, view
        self.head = 1 if view.chosen or self._hidden or not self._told else 0
        self.name_it("Timeline" + (" · as told" if view.as_told else ""), self._count())
        self._make_rows()

    def show_cursor(self, cursor: Cursor) -> None:
        """Show the cursor on the event of `cursor`."""
        self.put_cursor(cursor.event)

    def cursor_moved(self, key: str) -> None:
        """Take the article along."""
        self.post_message(EventChosen(key))

    def item_chosen(self, key: str, _: events.Click | None) -> None:
        """Go to the event's words."""
        self.post_message(EventChosen(key))

    def head_clicked(self, _: int) -> None:
        """Clear the names on the chip."""
        if self._view.chosen:
            self.post_message(ChoiceCleared())

    def on_resize(self, event: events.Resize) -> None:
        """Break the titles anew."""
        self._make_rows()
        super().on_resize(event)

    def _count(self) -> str:
        shown = len(self._told)
        return f"{shown} of {shown + self._hidden}" if self._hidden else f"{shown}"

    # -- rows

    def _make_rows(self) -> None:
        items = list(story_rail(self._told) if self._view.as_told else calendar_rail(self._told))
        dates = (item.date + "  " * item.back for item in items if isinstance(item, Told))
        widest = _WIDEST_DATE if self.content_size.width >= _ROOMY else _NARROW_DATE
        self._date_width = min(widest, max(map(cell_len, dates), default=0))
        self.set_rows([row for item in items for row in self._rows_of(item)])

    def _rows_of(self, item: RailItem) -> Iterable[ListRow[RailItem]]:
        """One row, or two for an event whose title needs them."""
        if not isinstance(item, Told):
            return [ListRow(item, 0, "")]
        lines = 2 if cell_len(item.event.title) > self._title_width else 1
        return [ListRow(item, line, item.event.id) for line in range(lines)]

    @property
    def _title_width(self) -> int:
        return max(8, self.content_size.width - 1 - self._date_width - 4 - self._place_width)

    @property
    def _place_width(self) -> int:
        return _PLACE if self.content_size.width >= _ROOMY else 0

    # -- drawing

    def draw_head(self, _: int, width: int) -> list[Segment]:
        """The chip of the chosen names, or a hint."""
        base = self.palette.base
        if self._view.chosen:
            words = f" {(' and ' if self._view.together else ' or ').join(self._view.chosen)} × "
            return [
                Segment(words[:width], base + self.palette["chip"]),
                Segment("  Esc clears", base + self.palette["gap"]),
            ]
        if not self._told:
            return [Segment("No dated events here."[:width], base + self.palette.muted)]
        hint = f"+{self._hidden} lesser events: press +" if self._hidden else ""
        return [Segment(hint[:width], base + self.palette["gap"])]

    def draw(self, row: ListRow[RailItem], width: int) -> list[Segment]:
        """One row of the rail."""
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
            case Told(event, date, back):
                return self._draw_event(event, f"↶ {date}" if back else date, row.line)

    def _draw_event(self, event: Event, date: str, line: int) -> list[Segment]:
        style = self.palette.base
        first, rest = self._broken(event.title)
        room = self._title_width
        if line:
            return [
                Segment(" " * (self._date_width + 1) + "│ ", style + self.palette["gap"]),
                Segment(set_cell_size(_clip(rest, room), room), style),
            ]
        place = f"¶{self._index.paragraph(event.start)}" if self._place_width else ""
        return [
            Segment(_clip(date, self._date_width).rjust(self._date_width) + " ", style + self.palette["when"]),
            Segment(labels.glyph(event) + " ", style + self.palette["glyph"]),
            Segment(set_cell_size(first, room), style + (self.palette["heading"] if event.headed else Style.null())),
            Segment(place.rjust(self._place_width), style + self.palette["count"]),
        ]

    def _broken(self, title: str) -> tuple[str, str]:
        """`title` broken in two where it does not fit in one row."""
        room = self._title_width
        if cell_len(title) <= room:
            return title, ""
        fits = len(set_cell_size(title, room).rstrip())
        cut = title.rfind(" ", 0, fits + 1)
        cut = cut if cut > 0 else fits
        return title[:cut].rstrip(), title[cut:].strip()


def _clip(words: str, room: int) -> str:
    """`words`, with an ellipsis where they are wider than `room` cells."""
    return words if cell_len(words) <= room else set_cell_size(words, max(0, room - 1)).rstrip() + "…"
