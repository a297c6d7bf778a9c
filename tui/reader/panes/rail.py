"""Draw the rail of the timeline: years, gaps and events as rows of a given width.

Where there is room, dates stand in a column beside the titles; in a narrow pane each stands above its title, so that
both can be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style

from tui import labels
from tui.document.model import Event
from tui.document.record import record
from tui.reader import signs
from tui.reader.palette import Palette
from tui.reader.panes.timeline_rows import EventItem, Gap, RailItem, Year

_WIDEST_DATE = 14
_MOST_LINES = 3
_PLACE = 6
_ROOMY = 40
_GAP_YEARS = (10, 50)
"""Years from which a gap takes a row more, and another."""

Highlight = Callable[[str, Style], list[Segment]]
"""From words and their style to segments, with what is searched for marked in them."""


@record
class Rail:
    """The measures of the rail: `width` cells, of them `date_width` for dates; 0 where they stand above the titles."""

    width: int
    date_width: int

    @classmethod
    def of(cls, items: Iterable[RailItem], width: int) -> Rail:
        """Measure the rail of `items` in `width` cells."""
        if width < _ROOMY:
            return cls(width, 0)
        widest = 0
        for item in items:
            if isinstance(item, EventItem):
                widest = max(widest, cell_len(_date(item)))
                if widest >= _WIDEST_DATE:
                    return cls(width, _WIDEST_DATE)
        return cls(width, widest)

    @property
    def is_stacked(self) -> bool:
        """Whether dates stand above the titles."""
        return not self.date_width

    @property
    def _indent(self) -> str:
        return "" if self.is_stacked else " " * (self.date_width + 1)

    @property
    def _title_width(self) -> int:
        place = 0 if self.is_stacked else _PLACE
        return max(8, self.width - len(self._indent) - 3 - place)

    def height(self, item: RailItem) -> int:
        """Return the rows that `item` takes; a long gap more than a short one."""
        match item:
            case Year():
                return 1
            case Gap(_, years):
                return 1 + sum(years >= long for long in _GAP_YEARS)
            case EventItem(event):
                return self.title_height(event.title) + self._date_rows(item)

    def title_height(self, title: str) -> int:
        """Return the rows that `title` takes."""
        return len(self._broken(title))

    def _date_rows(self, item: EventItem) -> int:
        """The rows above a title that its date takes."""
        return int(self.is_stacked and bool(_date(item)))

    def draw(
        self,
        item: RailItem,
        line: int,
        palette: Palette,
        place: Callable[[Event], tuple[str, str]],
        highlight: Highlight,
    ) -> list[Segment]:
        """Draw row `line` of `item`; `place` says where an event is reported, with the mark of that."""
        match item:
            case Year(name):
                return self.year(name, palette)
            case Gap(words):
                return [Segment(f"{self._indent}{signs.GAP} {'' if line else words}", palette.base + palette["gap"])]
            case EventItem():
                return self._event(item, line, palette, place, highlight)

    def year(self, name: str, palette: Palette, more: str = "") -> list[Segment]:
        """Draw the rule of a year, with `more` at its end."""
        style = palette.base
        more = f" {more}" if more else ""
        rule = "─" * max(0, self.width - cell_len(self._indent) - cell_len(name) - cell_len(more) - 3)
        return [
            Segment(f"{self._indent}┌ ", style + palette["gap"]),
            Segment(name, style + palette["year"]),
            Segment(f" {rule}{more}", style + palette["gap"]),
        ]

    def _event(
        self,
        item: EventItem,
        line: int,
        palette: Palette,
        place: Callable[[Event], tuple[str, str]],
        highlight: Highlight,
    ) -> list[Segment]:
        style, event = palette.base, item.event
        glyph = Segment(f"{labels.glyph(event)} ", style + palette["glyph"])
        when = style + palette["when"]
        where, mark = place(event)
        number = Segment(where.rjust(_PLACE), style + palette[mark])
        above = self._date_rows(item)
        if above and line == 0:
            room = max(1, self.width - 2 - _PLACE)
            return [glyph, Segment(set_cell_size(clip(_date(item), room), room), when), number]
        lines = self._broken(event.title)  # fewer than there are rows where the pane has just been made wider
        text = lines[line - above] if line - above < len(lines) else ""
        title = style + (palette["heading"] if event.headed else Style.null())
        words = highlight(set_cell_size(text, self._title_width), title)
        if line:
            return [Segment(f"{self._indent}│ ", style + palette["gap"]), *words]
        if self.is_stacked:
            return [glyph, *words]
        date = clip(_date(item), self.date_width)
        date = " " * (self.date_width - cell_len(date)) + date
        return [Segment(f"{date} ", when), glyph, *words, number]

    def _broken(self, title: str) -> Sequence[str]:
        """Break `title` into lines between its words; what is left after _MOST_LINES ends in an ellipsis."""
        room = self._title_width
        # Most titles are ASCII, where a character is a cell: to measure it takes longer.
        measure, cut_to = (len, _first_of) if title.isascii() else (cell_len, set_cell_size)
        lines: list[str] = []
        while measure(title) > room and len(lines) < _MOST_LINES - 1:
            fits = len(cut_to(title, room).rstrip())
            cut = title.rfind(" ", 0, fits + 1)
            cut = cut if cut > 0 else fits
            lines.append(title[:cut].rstrip())
            title = title[cut:].strip()
        return [*lines, title if measure(title) <= room else clip(title, room)]


def _date(item: EventItem) -> str:
    """The date of an item, with an arrow before that of a flashback."""
    return f"{signs.FLASHBACK} {item.date}" if item.back else item.date


def _first_of(words: str, cells: int) -> str:
    """Cut `words`, which are ASCII, to as many cells."""
    return words[:cells]


def clip(words: str, room: int) -> str:
    """Shorten `words` with an ellipsis where they are wider than `room` cells."""
    return words if cell_len(words) <= room else set_cell_size(words, max(0, room - 1)).rstrip() + "…"
