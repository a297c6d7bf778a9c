"""Time scale: moments on a line of columns, with breaks over long empty times and ticks at round dates.

A moment is a day as a number, with the time of day as its fraction: 1.0 is the beginning of 1 January of the year 1.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from heapq import nlargest
from itertools import pairwise
from math import ceil
from operator import attrgetter
from typing import NamedTuple

from tui import labels
from tui.document.calendar import Day, day_of, year_of
from tui.document.order import day_at, ordinal

MINUTE = 1 / 1440
"""A minute in days."""
_INSTANT = 1e-6
BREAK = 2
"""Columns of a break."""
_MOST_BREAKS = 4
_GAPS_TRIED = 12
_WIDE_GAP = 2 / 3
"""Share of the time still shown that a stretch without events must have, to be left out."""
_VAST_GAP = 0.95
"""The same where it flattens but two moments: the time between a few is what one wants to see."""
_ENOUGH = 3
_LEAST = 9
"""Columns of a piece at least, where there is room: those of a label and some space."""
_YEARS = (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
_MONTHS = (6, 3, 1)
_HOURS = (6, 3, 1)
_FIRST_YEAR, _LAST_YEAR = -9998, 9999
_END = date.max.toordinal() + 1

_left = attrgetter("left")
_first = attrgetter("first")


class Window(NamedTuple):
    """The moments from `first` to before `last`."""

    first: float
    last: float


def days_within(window: Window) -> tuple[Day, Day]:
    """Return the first and the last day of which `window` has a part."""
    first = int(window.first)
    return day_at(first), day_at(max(first, int(window.last - _INSTANT)))


class Piece(NamedTuple):
    """The moments from `first` to before `last` on the columns from `left` to before `right`."""

    first: float
    last: float
    left: int
    right: int


class Tick(NamedTuple):
    """The words that stand from `column` on, where the moment that they name is."""

    column: int
    words: str


class Scale:
    """Maps moments to columns and back."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        """Take the pieces of the line, from left to right; one at least."""
        self.pieces = pieces

    def column(self, moment: float) -> int:
        """Return the column of `moment`: of one that is left out, that of the break; the ends for what lies beyond."""
        at = max(0, bisect_right(self.pieces, moment, key=_first) - 1)
        piece = self.pieces[at]
        if moment < piece.last or at + 1 == len(self.pieces):
            share = (moment - piece.first) / (piece.last - piece.first)
            near = max(piece.left, min(piece.right - 1, piece.left + int(share * (piece.right - piece.left))))
            # rounding may lead to the next column: a moment stands where `window` says that it does
            if moment < self.window(near).first:
                return max(piece.left, near - 1)
            return min(piece.right - 1, near + 1) if moment >= self.window(near).last else near
        return piece.right

    def window(self, column: int) -> Window:
        """Return the moments that `column` stands for; of a break, all that it leaves out."""
        at = max(0, bisect_right(self.pieces, column, key=_left) - 1)
        piece = self.pieces[at]
        if column >= piece.right and at + 1 < len(self.pieces):
            return Window(piece.last, self.pieces[at + 1].first)
        wide = (piece.last - piece.first) / (piece.right - piece.left)
        column = min(column, piece.right - 1) - piece.left
        return Window(piece.first + column * wide, piece.first + (column + 1) * wide)

    def breaks(self) -> Iterator[int]:
        """Yield the first column of each break."""
        return (piece.right for piece in self.pieces[:-1])

    def ticks(self) -> Iterator[Tick]:
        """Yield labelled ticks at round dates, as many of each piece as have room, from left to right."""
        for piece in self.pieces:
            yield from _ticks(piece)


class Covered:
    """The times that have events, and the widest gaps between them: all that a scale depends on, sorted once."""

    def __init__(self, spans: Iterable[Window]) -> None:
        """Merge `spans` that overlap."""
        self._merged: list[Window] = []
        for first, last in sorted(spans):
            if self._merged and first <= self._merged[-1].last:
                self._merged[-1] = Window(self._merged[-1].first, max(last, self._merged[-1].last))
            else:
                self._merged.append(Window(first, last))
        between = enumerate(pairwise(self._merged))
        self._gaps = nlargest(_GAPS_TRIED, ((after.first - before.last, at) for at, (before, after) in between))

    @property
    def whole(self) -> Window | None:
        """The time from the first to the last; None without any."""
        return Window(self._merged[0].first, self._merged[-1].last) if self._merged else None

    def stretches(self, most_cuts: int) -> list[Window]:
        """Cut the time at the widest gaps, `most_cuts` times at most, while one takes most of what is left."""
        if not self._merged:
            return []
        end = len(self._merged) - 1
        left = self._merged[-1].last - self._merged[0].first
        cuts: set[int] = set()
        for gap, at in self._gaps:
            before = max((cut for cut in cuts if cut < at), default=-1)
            behind = min((cut for cut in cuts if cut > at), default=end)
            flattened = max(at - before, behind - at)  # moments on the side of the gap that has more of them
            wide = _WIDE_GAP if flattened >= _ENOUGH else _VAST_GAP
            if gap < wide * left or flattened < 2 or len(cuts) == most_cuts:
                break
            cuts.add(at)
            left -= gap
        edges = [-1, *sorted(cuts), end]
        return [Window(self._merged[before + 1].first, self._merged[after].last) for before, after in pairwise(edges)]


def scale(covered: Covered, width: int, window: Window | None = None) -> Scale:
    """Make the scale of the times that are `covered` on `width` columns; of `window` alone where it is given."""
    width = max(1, width)
    if window is not None:
        return Scale([Piece(window.first, max(window.last, window.first + MINUTE), 0, width)])
    stretches = covered.stretches(min(_MOST_BREAKS, width // (2 * _LEAST))) or [Window(1.0, 2.0)]
    room = width - BREAK * (len(stretches) - 1)
    least = min(_LEAST, room // len(stretches))
    total = sum(last - first for first, last in stretches)
    pieces, left, done = [], 0, 0.0
    for number, (first, last) in enumerate(stretches, 1):
        done += last - first
        right = BREAK * (number - 1) + least * number + round((room - least * len(stretches)) * done / total)
        pieces.append(Piece(first, last, left, max(left + 1, right)))
        left = right + BREAK
    return Scale(pieces)


# -- ticks


def _ticks(piece: Piece) -> list[Tick]:
    """The ticks of `piece` in the finest unit of which the labels do not collide."""
    best: list[Tick] = []
    for ticks in _by_unit(piece):
        placed = [Tick(Scale([piece]).column(moment), words) for moment, words in ticks]
        placed = [tick for tick in placed if tick.column + len(tick.words) <= piece.right]
        if any(tick.column + len(tick.words) >= after.column for tick, after in pairwise(placed)):
            break
        best = placed or best
    return best or _edge(piece)


def _edge(piece: Piece) -> list[Tick]:
    """A label at the left edge, of a piece that no round date lies in; none where there is no room."""
    day = _day(piece.first)
    words = labels.year(year_of(day))
    if piece.last - piece.first < _ordinal(year_of(day) + 1, 1) - _ordinal(year_of(day), 1):
        full = labels.span(day, day)
        words = full if len(full) <= piece.right - piece.left else words
    return [Tick(piece.left, words)] if len(words) <= piece.right - piece.left else []


def _by_unit(piece: Piece) -> Iterator[list[tuple[float, str]]]:
    """Yield the moments and labels of each unit, from the coarsest; no more than one can ever show."""
    most = piece.right - piece.left
    first, last = year_of(_day(piece.first)), year_of(_day(piece.last))
    for size in _YEARS:
        if (last - first) / size <= most:
            years = [year for year in _years(first, last, size) if _within(piece, year, 1)]
            yield [(_ordinal(year, 1), labels.year(year)) for year in years]
    if (last - first) * 2 > most:
        return
    for size in _MONTHS:
        yield _named_once([(_ordinal(*at), *at) for at in _months(first, last, size) if _within(piece, *at)])
    if 1 < piece.last - piece.first <= most:
        yield _days(piece)
    for size in _HOURS if piece.first % 1 or piece.last % 1 else ():  # where a time of day matters
        if (piece.last - piece.first) * 24 / size <= most:
            yield list(_clock(piece, size))


def _years(first: int, last: int, size: int) -> Iterator[int]:
    """Yield the years that are multiples of `size`, as they are counted in their era; and the first if `size` is 1."""
    for year in range(first, last + 1) if size == 1 else range(first - first % size, last + 1, size):
        counted = year if year > 0 or size == 1 else year + 1  # 100 BCE is the year -99
        if _FIRST_YEAR <= counted <= _LAST_YEAR and (year != 0 or size == 1):
            yield counted


def _months(first: int, last: int, size: int) -> Iterator[tuple[int, int]]:
    """Yield every `size`-th month as year and month."""
    for year in range(first, last + 1):
        yield from ((year, month) for month in range(1, 13, size))


def _ordinal(year: int, month: int) -> float:
    """The moment at which a month begins."""
    return float(ordinal(day_of(min(year, _LAST_YEAR), month, 1))) if year <= _LAST_YEAR else float(_END)


def _day(moment: float) -> Day:
    """The day that `moment` lies in, or the last of the calendar."""
    return day_at(min(int(moment), _END - 1))


def _within(piece: Piece, year: int, month: int) -> bool:
    return piece.first <= _ordinal(year, month) < piece.last


def _named_once(months: Sequence[tuple[float, int, int]]) -> list[tuple[float, str]]:
    """Label months: January by its year alone, the first of the others with its year."""
    named = []
    for number, (moment, year, month) in enumerate(months):
        name = labels.month(month)
        with_year = f"{name} {labels.year(year)}" if number == 0 else name
        named.append((moment, labels.year(year) if month == 1 else with_year))
    return named


def _days(piece: Piece) -> list[tuple[float, str]]:
    """Label each day: the first, and the first of a month, with the name of the month."""
    named: list[tuple[float, str]] = []
    for number in range(ceil(piece.first), ceil(piece.last)):
        day = _day(number)
        in_full = not named or day.day == 1
        named.append((float(number), f"{day.day} {labels.month(day.month)}" if in_full else f"{day.day}"))
    return named


def _clock(piece: Piece, size: int) -> Iterator[tuple[float, str]]:
    """Label every `size`-th hour; midnight by its day."""
    step = size / 24
    count = int((piece.last - piece.first) / step) + 2
    begin = int(piece.first)
    for number in range(int((piece.first - begin) / step), int((piece.first - begin) / step) + count):
        moment = begin + number * step
        if piece.first <= moment < piece.last:
            hour = number * size % 24
            day = _day(moment + step / 2)
            yield moment, f"{hour:02}:00" if hour else labels.span(day, day)
