"""Lay the timeline out: which row shows what, counted once for a view and a width; a row is made when it is drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import overload

from tui.document.model import Event
from tui.reader.panes.list_pane import ListRow
from tui.reader.panes.rail import Rail
from tui.reader.panes.timeline_rows import Arranged, Calendar, EventItem, RailItem, Story, Year


class TimelineLayout(Sequence[ListRow[RailItem]]):
    """The rows of the timeline: before each event those of the headings above it."""

    def __init__(self, events: Sequence[Event], width: int, *, is_story: bool) -> None:
        """Lay `events`, which are in the order shown, out on a rail of `width` cells."""
        self.is_story = is_story
        self._arranged: Arranged = Story(events) if is_story else Calendar(events)
        self.rail = Rail.of((self._arranged.item(number) for number in range(len(events))), width)
        above = [sum(map(self.rail.height, self._arranged.above(number))) for number in range(len(events))]
        heights = map(int.__add__, above, self._heights())
        self._starts = [0, *accumulate(heights)]
        """The first row of the headings of each event, and at last the number of all rows."""
        rows = map(int.__add__, self._starts, above)
        self.at: Mapping[str, int] = dict(zip((event.id for event in events), rows, strict=False))
        """The first row of each event, by its id."""

    def _heights(self) -> Iterator[int]:
        """Yield how many rows each event takes."""
        if self.rail.is_stacked:  # a date takes a row, and where there is one is known of the item alone
            return (self.rail.height(self._arranged.item(number)) for number in range(len(self._arranged.events)))
        return (self.rail.title_height(event.title) for event in self._arranged.events)

    def __len__(self) -> int:
        """Count the rows."""
        return self._starts[-1]

    @overload
    def __getitem__(self, row: int) -> ListRow[RailItem]: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[ListRow[RailItem]]: ...
    def __getitem__(self, row: int | slice) -> ListRow[RailItem] | Sequence[ListRow[RailItem]]:
        """Make a row, or several. Raises IndexError beyond the last one."""
        if isinstance(row, slice):
            return [self[number] for number in range(*row.indices(len(self)))]
        item, line, number = self._find(row)
        return ListRow(item, line, self._arranged.events[number].id if isinstance(item, EventItem) else "")

    def _find(self, row: int) -> tuple[RailItem, int, int]:
        """Find what stands in `row`: an item, which of its lines, and the number of the event that it belongs to."""
        if not 0 <= row < len(self):
            raise IndexError(row)
        number = bisect_right(self._starts, row) - 1
        line = row - self._starts[number]
        for heading in self._arranged.above(number):
            height = self.rail.height(heading)
            if line < height:
                return heading, line, number
            line -= height
        return self._arranged.item(number), line, number

    def year(self, row: int) -> str:
        """Return the year that `row` is under; "" for a row that shows it itself, and in the order of the text."""
        if not 0 <= row < len(self):
            return ""
        item, _, number = self._find(row)
        if isinstance(item, Year):
            return ""
        above = number if isinstance(item, EventItem) else number - 1  # a gap belongs to the year before it
        return self._arranged.year(above) if above >= 0 else ""
