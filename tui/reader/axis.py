"""The time axis: the events of a view on a line of columns, as plain data that a strip draws.

A column with one event shows a point, hollow where its date is only assumed; with more, a bar by their number. Below
it a line marks what lasts, a broken one a date that is no finer, an arrow an end that is open.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from tui import labels
from tui.document.model import Event
from tui.document.order import ordinal
from tui.reader.timescale import MINUTE, Covered, Scale, Window, scale

POINT, HOLLOW = "•", "◦"
_BARS = "▂▃▄▅▆▇█"
LASTING, VAGUE, EARLIER, LATER = "━", "╌", "◂", "▸"
_MOST_LINES = 400
"""The longest events, of which lines are drawn: more would only cover each other."""
_SHORTEST_BAR = 3
"""Columns of a line below the points at least: what is shorter is a point."""
_LEAST_WINDOW = 1 / 12
"""Days that are shown at least: two hours."""


def span(event: Event) -> Window | None:
    """Return the moments of `event`, of one with an open end those of the end that is known; None without a date."""
    interval = event.interval
    first, last = interval.earliest or interval.latest, interval.latest or interval.earliest
    if first is None or last is None:
        return None
    if interval.precision == "time" and (clock := labels.clock(event)):
        at = ordinal(first) + (int(clock[:2]) * 60 + int(clock[3:])) * MINUTE
        return Window(at, at + MINUTE)
    return Window(float(ordinal(first)), ordinal(last) + 1.0)


class Place(NamedTuple):
    """Where the event is on the line: its `moments`, and `at`, where its point stands."""

    moments: Window
    at: float


class Moments:
    """The dated events of a view, sorted once, so that the axis is drawn by bisecting: never by walking them all."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Take the dated ones of `events`."""
        dated = [(event, moments) for event in events if (moments := span(event)) is not None]
        self.places: Mapping[str, Place] = {event.id: _place(event, moments) for event, moments in dated}
        ordered = sorted((place.at, name) for name, place in self.places.items())
        self.ats: Sequence[float] = [at for at, _ in ordered]
        self.ids: Sequence[str] = [name for _, name in ordered]
        self.sure: Sequence[float] = _ats(self.places, (one for one, _ in dated if one.certainty != "assumed"))
        self.open: Mapping[str, Sequence[float]] = {
            EARLIER: _ats(self.places, (one for one, _ in dated if one.earliest is None)),
            LATER: _ats(self.places, (one for one, _ in dated if one.latest is None)),
        }
        closed = ((moments, one.is_span) for one, moments in dated if one.earliest and one.latest)
        self.longest = nlargest(_MOST_LINES, closed, key=lambda pair: pair[0].last - pair[0].first)
        self.covered = Covered(moments for _, moments in dated)

    @property
    def whole(self) -> Window:
        """The moments from the first to the last; the year 1 where there are none."""
        return self.covered.whole or Window(1.0, 366.0)


class Axis:
    """Events on the columns of a scale."""

    def __init__(self, moments: Moments, width: int, window: Window | None = None) -> None:
        """Place `moments` on `width` columns, those of `window` alone where it is given."""
        self.width = max(1, width)
        self._moments, self._window = moments, window
        self.scale: Scale = scale(moments.covered, self.width, window)
        self.whole = moments.whole
        self.points: Mapping[int, str] = dict(self._points())
        self.lines: Mapping[int, str] = self._lines()

    def __bool__(self) -> bool:
        """Whether there is any dated event."""
        return bool(self._moments.ids)

    def column_of(self, name: str) -> int | None:
        """Return the column of the point of the event `name`; None where it is not shown."""
        place = self._moments.places.get(name)
        if place is None or (self._window is not None and not self._window.first <= place.at < self._window.last):
            return None
        return self.scale.column(place.at)

    def nearest(self, column: int) -> str:
        """Return the id of the event that is nearest to `column`; "" where there is none."""
        first, last = self.scale.window(max(0, min(self.width - 1, column)))
        middle = (first + last) / 2
        at = bisect_left(self._moments.ats, middle)
        beside = range(max(0, at - 1), min(len(self._moments.ids), at + 1))
        nearest = min(beside, key=lambda i: abs(self.scale.column(self._moments.ats[i]) - column), default=None)
        return "" if nearest is None else self._moments.ids[nearest]

    def columns_of(self, names: Iterable[str]) -> frozenset[int]:
        """Return the columns of the points of the events `names` that are shown."""
        return frozenset(column for name in names if (column := self.column_of(name)) is not None)

    def _points(self) -> Iterator[tuple[int, str]]:
        """Draw the columns that have events."""
        for column in range(self.width):
            moments = self.scale.window(column)
            if number := _within(self._moments.ats, moments):
                yield column, _point(number, _within(self._moments.sure, moments) > 0)

    def _lines(self) -> Mapping[int, str]:
        """Draw what lasts, is vague or has an open end below the columns; what lasts covers the rest."""
        drawn: dict[int, str] = {}
        for sign, ats in self._moments.open.items():
            drawn |= {column: sign for column in range(self.width) if _within(ats, self.scale.window(column))}
        lasting: dict[int, str] = {}
        for moments, lasts in self._moments.longest:
            if self._window is not None and not _meet(moments, self._window):
                continue
            first, last = (
                self.scale.column(moments.first),
                self.scale.column(max(moments.first, moments.last - MINUTE)),
            )
            if last - first + 1 >= _SHORTEST_BAR:
                into, mark = (lasting, LASTING) if lasts else (drawn, VAGUE)
                into.update(dict.fromkeys(range(first, last + 1), mark))
        return drawn | lasting


def _place(event: Event, moments: Window) -> Place:
    """Place an event: at its beginning where it lasts, in the middle of the days where its date is no finer."""
    return Place(moments, moments.first if event.is_span else (moments.first + moments.last) / 2)


def _ats(places: Mapping[str, Place], events: Iterable[Event]) -> Sequence[float]:
    """Where the points of `events` stand, in order."""
    return sorted(places[event.id].at for event in events)


def _within(ats: Sequence[float], moments: Window) -> int:
    """Count those of sorted `ats` that lie in `moments`."""
    return bisect_left(ats, moments.last) - bisect_left(ats, moments.first)


def _meet(moments: Window, window: Window) -> bool:
    return moments.first < window.last and moments.last > window.first


def _point(number: int, is_sure: bool) -> str:
    """Draw a column with `number` events; each doubling is a step of the bar."""
    if number == 1:
        return POINT if is_sure else HOLLOW
    return _BARS[min(len(_BARS) - 1, number.bit_length() - 1)]


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
