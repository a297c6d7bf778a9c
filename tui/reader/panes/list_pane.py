"""A pane that lists items with a cursor on one of them; it draws only the rows on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.strip import Strip

from tui.reader.palette import Palette
from tui.reader.panes.pane import Pane
from tui.reader.session import Session, State

ItemT = TypeVar("ItemT")
_BAR = 1


class ListRow(NamedTuple, Generic[ItemT]):
    """One row: line `line` of `item`. The cursor stops at items whose `key` is not empty."""

    item: ItemT
    line: int
    key: str


class ListPane(Pane, Generic[ItemT]):
    """Rows with a top row. Where the cursor is belongs to the state; `head` rows above the list stay where they are."""

    def __init__(self, session: Session, palette: Palette, *, id: str) -> None:  # noqa: A002 - Textual's name
        """Begin with an empty list."""
        super().__init__(session, palette, id=id)
        self._rows: Sequence[ListRow[ItemT]] = ()
        self._at: Mapping[str, int] = {}
        self._top = 0
        self.head = 0

    # -- for subclasses

    def key_in(self, state: State) -> str:
        """Return the key of the item under the cursor in `state`, or an empty string."""
        raise NotImplementedError

    def draw(self, row: ListRow[ItemT], width: int) -> list[Segment]:
        """Draw `row` in segments of `width` cells at most."""
        raise NotImplementedError

    def draw_head(self, y: int, width: int) -> list[Segment]:
        """Draw the fixed row `y` above the list."""
        raise NotImplementedError

    def move_cursor(self, key: str) -> None:
        """Ask for the cursor to go to the item `key`."""
        raise NotImplementedError

    def choose(self, key: str, event: events.Click | None) -> None:
        """Ask for the item `key` to be chosen, by Enter or by the click `event`."""
        raise NotImplementedError

    def click_head(self, x: int, y: int) -> None:
        """Answer a click on column `x` of the fixed row `y`."""

    # -- the list

    @property
    def key(self) -> str:
        """The key of the item under the cursor, or an empty string."""
        return self.key_in(self.session.state)

    @property
    def top(self) -> int:
        """The number of the row at the top of the list."""
        return self._top

    @property
    def list_height(self) -> int:
        """How many rows of the list are on the screen."""
        return max(1, self.content_size.height - self.head)

    def set_rows(self, rows: Sequence[ListRow[ItemT]], at: Mapping[str, int] | None = None) -> None:
        """Show other rows, with the cursor's item in view; `at` has the first row of each key, where that is known."""
        self._rows = rows
        self._at = _first_rows(rows) if at is None else at
        self.reveal()
        self.refresh_content()

    def show_cursor(self, before: str) -> None:
        """Show the cursor where it is now, after it was on the item `before`, drawing no more rows than need be."""
        top = self._top
        self.reveal()
        if self._top != top:
            self.refresh_content()
        else:
            self.refresh(*(self._region(key) for key in (before, self.key) if key in self._at))

    def rows_of(self, key: str) -> range:
        """Find the rows of the pane that show the item `key`, counted from its top; none if it is not listed."""
        if key not in self._at:
            return range(0)
        region = self._region(key)
        return range(max(0, region.y), min(self.content_size.height, region.bottom))

    def keys_in_view(self) -> dict[str, int]:
        """Find the first row of the pane, counted from its top, of each item in view, but for one cut off above."""
        shown = range(self._top, min(len(self._rows), self._top + self.list_height))
        found: dict[str, int] = {}
        for number in shown:
            row = self._rows[number]
            if row.key and self._at[row.key] == number:
                found[row.key] = self.head + number - self._top
        return found

    def _region(self, key: str) -> Region:
        """Find where the rows of the item `key` are in the pane."""
        first = last = self._at.get(key, 0)
        while last + 1 < len(self._rows) and self._rows[last + 1].key == key:
            last += 1
        return Region(0, self.head + first - self._top, self.content_size.width, last - first + 1)

    def reveal(self) -> None:
        """Scroll as little as need be to have the cursor's item in view, with a row or two around it."""
        height, last_top = self.list_height, max(0, len(self._rows) - self.list_height)
        at = self._at.get(self.key, 0)
        margin = min(3, (height - 1) // 3)
        top = min(max(self._top, at - height + 1 + margin), at - margin)
        self._top = max(0, min(top, last_top))

    def _step(self, at: int, count: int) -> int:
        """Find the row of the item `count` rows from row `at`, or of the nearest one beyond, else before it."""
        target = max(0, min(len(self._rows) - 1, at + count))
        step = 1 if count > 0 else -1
        beyond = range(target, len(self._rows) if step > 0 else -1, step)
        for number in chain(beyond, range(target, at, -step)):
            key = self._rows[number].key
            if key and self._at[key] == number and number != at:
                return number
        return at

    def action_rows(self, count: int) -> None:
        """Move the cursor by `count` rows."""
        if self._rows:
            self._move_to(self._step(self._at.get(self.key, 0), count))

    def action_edge(self, side: int) -> None:
        """Move the cursor to the first or the last item."""
        if self._rows:
            edge = len(self._rows) - 1 if side > 0 else 0
            key = self._rows[edge].key
            self._move_to(self._at[key] if key else self._step(edge, -side))

    def _move_to(self, number: int) -> None:
        key = self._rows[number].key
        if key and key != self.key:
            self.move_cursor(key)

    def action_choose(self) -> None:
        """Choose the item under the cursor."""
        if self.key:
            self.choose(self.key, None)

    def wheel(self, rows: int) -> None:
        """Scroll the list and leave its cursor where it is."""
        self._top = max(0, min(self._top + rows, len(self._rows) - self.list_height))
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the item clicked, and choose it."""
        spot = event.get_content_offset(self)
        if spot is None:
            return
        if spot.y < self.head:
            self.click_head(spot.x, spot.y)
            return
        number = self._top + spot.y - self.head
        if number < len(self._rows) and self._rows[number].key:
            key = self._rows[number].key
            self.move_cursor(key)
            self.choose(key, event)

    def fit(self) -> None:
        """Keep the cursor in view."""
        self.reveal()

    # -- drawing

    def render_line(self, y: int) -> Strip:
        """Draw row `y` of the pane."""
        width = max(1, self.content_size.width - _BAR)
        if y < self.head:
            return self.strip(self.draw_head(y, width))
        number = self._top + y - self.head
        if number >= len(self._rows):
            return self.strip([])
        row = self._rows[number]
        body: Iterable[Segment] = Strip(self.draw(row, width)).adjust_cell_length(width, self.palette.base)
        if row.key and row.key == self.key:
            cursor = self.palette["cursor" if self.has_focus else "cursor_blurred"]
            body = Segment.apply_style(body, post_style=cursor)
        return self.strip([*body, self._bar(y - self.head)])

    def _bar(self, y: int) -> Segment:
        """Draw the cell of the scroll bar in row `y` of the list."""
        total, height = len(self._rows), self.list_height
        if total > height:
            size = max(1, height * height // total)
            first = (height - size) * self._top // (total - height)
            if first <= y < first + size:
                return Segment("┃", self.palette.base + self.palette["thumb"])
        return Segment(" ", self.palette.base)


def _first_rows(rows: Iterable[ListRow[ItemT]]) -> dict[str, int]:
    """Find the first row of each key."""
    found: dict[str, int] = {}
    for number, row in enumerate(rows):
        if row.key:
            found.setdefault(row.key, number)
    return found
