"""Chips in rows: what narrows the timeline, laid out above it, each with its place for the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len

from tui.reader import filters
from tui.reader.filters import Chip
from tui.reader.index import Index
from tui.reader.panes.rail import clip
from tui.reader.state import State

_BETWEEN = 1


class PlacedChip(NamedTuple):
    """The chip `number` as the words that show it from column `start` to before `end`."""

    number: int
    words: str
    start: int
    end: int


def chip_rows(chips: Sequence[Chip], width: int) -> list[list[PlacedChip]]:
    """Lay out `chips` in rows of `width` cells; one that is wider is cut, and its cross stays."""
    rows: list[list[PlacedChip]] = []
    column = 0
    for number, chip in enumerate(chips):
        words = _words(chip.words, width)
        wide = cell_len(words)
        if not rows or column + wide > width:
            rows.append([])
            column = 0
        rows[-1].append(PlacedChip(number, words, column, column + wide))
        column += wide + _BETWEEN
    return rows


def _words(words: str, width: int) -> str:
    """The words of a chip of at most `width` cells, with the cross that takes it away."""
    return f" {clip(words, max(1, width - 4))} × "


def head_hint(index: Index, state: State) -> str:
    """Say how many events are hidden, or where none is left, what to give up to see some; empty for nothing to say."""
    selection = index.selection(state.view)
    if selection.events:
        return f"{selection.hidden} more events: press +" if selection.hidden else ""
    chips = filters.chips(state.view)
    if not chips:
        return "No events to show."
    numbers = [len(index.selection(chip.without).events) for chip in chips]
    most = max(numbers)
    if not most:
        return "No event has all of these: Esc takes them all away."
    return f"No events: {most} without {chips[numbers.index(most)].words}"
