"""The time axis: the events of a view on a line of columns, as plain data that a strip draws.

A column with one event shows a point, hollow where its date is only assumed; with more, a bar by their number. Below
it a line marks what lasts, a broken one a date that is no finer, an arrow an end that is open.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from tui import labels
from tui.document.model import Event
from tui.document.order import ordinal
from tui.reader.timescale import Scale, Window, scale

POINT, HOLLOW = "•", "◦"
_BARS = "▂▃▄▅▆▇█"
LASTING, VAGUE, EARLIER, LATER = "━", "╌", "◂", "▸"
_MINUTE = 1 / 1440
_SHORTEST_BAR = 3
"""Columns of a line below the points at least: what is shorter is a point."""
_LEAST_WINDOW = 1 / 12
"""Days that are shown at least: two hours."""


def span(event: Event) -> Window | None:
    """Return the moments of `event`, of one with an open end those of the end that is known; None without a date."""
    first, last = event.earliest or event.latest, event.latest or event.earliest
    if first is None or last is None:
        return None
    if clock := labels.clock(event):
        at = ordinal(first) + (int(clock[:2]) * 60 + int(clock[3:])) * _MINUTE
        return Window(at, at + _MINUTE)
    return Window(float(ordinal(first)), ordinal(last) + 1.0)


class Placed(NamedTuple):
    """The event `id` on the columns from `first` to `last`, both included; `at` is where its point is."""

    at: int
    id: str
    first: int
    last: int


class Axis:
    """Events on the columns of a scale."""

    def __init__(self, events: Iterable[Event], width: int, window: Window | None = None) -> None:
        """Place the dated ones of `events` on `width` columns, in `window` alone where it is given."""
        dated = [(event, moments) for event in events if (moments := span(event)) is not None]
        self.width = max(1, width)
        self.whole = _whole(moments for _, moments in dated)
        self.scale: Scale = scale((moments for _, moments in dated), self.width, window)
        shown = [pair for pair in dated if window is None or _meet(pair[1], window)]
        placed = [(_place(event, moments, self.scale), event) for event, moments in shown]
        self.placed: Sequence[Placed] = sorted(place for place, _ in placed)
        self.column_of: Mapping[str, int] = {place.id: place.at for place in self.placed}
        self.points = _points(placed)
        self.lines = _lines(placed)

    def nearest(self, column: int) -> str:
        """Return the id of the event that is nearest to `column`; "" where there is none."""
        at = bisect_left(self.placed, (column,))
        beside = self.placed[max(0, at - 1) : at + 1]
        return min(beside, key=lambda place: abs(place.at - column)).id if beside else ""

    def columns_of(self, ids: Iterable[str]) -> frozenset[int]:
        """Return the columns of the points of the events `ids` that are placed."""
        return frozenset(self.column_of[one] for one in ids if one in self.column_of)


def _whole(spans: Iterable[Window]) -> Window:
    """The moments from the first to the last; the year 1 where there are none."""
    found = list(spans)
    return Window(min(one.first for one in found), max(one.last for one in found)) if found else Window(1.0, 366.0)


def _meet(moments: Window, window: Window) -> bool:
    return moments.first < window.last and moments.last > window.first


def _place(event: Event, moments: Window, on: Scale) -> Placed:
    """Place an event: at its beginning where it lasts, in the middle of the days where its date is no finer."""
    first, last = on.column(moments.first), on.column(max(moments.first, moments.last - _MINUTE))
    at = first if _lasts(event) else on.column((moments.first + moments.last) / 2)
    return Placed(at, event.id, first, last)


def _lasts(event: Event) -> bool:
    """Whether the days of `event` are a span of time, and not one date that is no finer."""
    return "/" in event.value or event.earliest is None or event.latest is None


def _points(placed: Iterable[tuple[Placed, Event]]) -> Mapping[int, str]:
    """Draw the columns that have events."""
    numbers: dict[int, int] = {}
    sure: set[int] = set()
    for place, event in placed:
        numbers[place.at] = numbers.get(place.at, 0) + 1
        if event.certainty != "assumed":
            sure.add(place.at)
    return {at: _point(number, at in sure) for at, number in numbers.items()}


def _point(number: int, is_sure: bool) -> str:
    """Draw a column with `number` events; each doubling is a step of the bar."""
    if number == 1:
        return POINT if is_sure else HOLLOW
    return _BARS[min(len(_BARS) - 1, number.bit_length() - 1)]


def _lines(placed: Iterable[tuple[Placed, Event]]) -> Mapping[int, str]:
    """Draw what lasts, is vague or has an open end below the columns; what lasts covers the rest."""
    drawn: dict[int, str] = {}
    lasting: dict[int, str] = {}
    for place, event in placed:
        if event.earliest is None:
            drawn[place.at] = EARLIER
        elif event.latest is None:
            drawn[place.at] = LATER
        elif place.last - place.first + 1 >= _SHORTEST_BAR:
            into, mark = (lasting, LASTING) if _lasts(event) else (drawn, VAGUE)
            into.update(dict.fromkeys(range(place.first, place.last + 1), mark))
    return drawn | lasting


# -- zooming


def zoomed(whole: Window, window: Window | None, factor: float, at: float) -> Window | None:
    """Return `window` of `whole` made longer by `factor` (shorter where below 1) around `at`; None where it is all."""
    first, last = window or whole
    length = max(_LEAST_WINDOW, (last - first) * factor)
    if length >= whole.last - whole.first:
        return None
    share = (min(max(at, first), last) - first) / (last - first)
    return _inside(whole, at - share * length, length)


def panned(whole: Window, window: Window | None, share: float) -> Window | None:
    """Return `window` moved by `share` of its length, as far as there are events."""
    if window is None:
        return None
    length = window.last - window.first
    return _inside(whole, window.first + share * length, length)


def following(whole: Window, window: Window | None, moments: Window | None) -> Window | None:
    """Return `window` moved so that it shows `moments`, which come to its middle where they were not in it."""
    if window is None or moments is None or _meet(moments, window):
        return window
    length = window.last - window.first
    return _inside(whole, moments.first - length / 2, length)


def _inside(whole: Window, first: float, length: float) -> Window:
    """The window of that length nearest to `first` that lies in `whole`."""
    first = max(whole.first, min(first, whole.last - length))
    return Window(first, first + length)
