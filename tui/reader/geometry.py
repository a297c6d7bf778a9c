"""Where the panes are: how many cells each has on a screen of some size, as numbers that need no screen.

The style sheet of `panes.pane_layout` says the same of the sizes by default; a test holds the two together.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from tui.settings import Axis

Border: TypeAlias = Literal["side", "timeline"]
"""The edge of the side, where the article ends, or that of the timeline, where the names begin."""

DOUBLE, TRIPLE = 64, 140
"""Columns from which on two panes stand beside each other, and three."""
TALL, ROOMY = 8, 34
"""Rows from which on there are lines at the foot of the screen, and the time axis where it is left to the room."""
WIDTHS = [(0, "-single"), (DOUBLE, "-double"), (TRIPLE, "-triple")]
HEIGHTS = [(0, "-low"), (TALL, "-tall"), (ROOMY, "-roomy")]
"""Columns and rows from which on the screen has a class, for the style sheets."""
AXIS_ROWS = 4
"""Rows of the time axis without lanes, with the rule above it."""
_FOOT, _RULE = 2, 1
STEP = 4
"""Percent by which a key moves a border."""
_LEAST_COLUMNS, _LEAST_ROWS = 20, 4
"""What a pane keeps at least when a border is moved."""
_WIDE_SIDE, _WIDE_TIMELINE = 86, 52
_SIDE_SHARE, _MOST_SIDE = 42, 56
_TIMELINE_SHARE = 60
_GAP = 1
"""Columns free to the left of the side, and of the names where they stand beside the timeline."""


class Sizes(NamedTuple):
    """Shares in percent that the reader has given: the side's of the screen, the timeline's of the side.

    None is the usual size, which depends on the screen.
    """

    side: int | None = None
    timeline: int | None = None


class Areas(NamedTuple):
    """Cells of the side (columns), and of the timeline and the names in it: rows, or columns side by side."""

    side: int
    timeline: int
    names: int


def areas(columns: int, rows: int, sizes: Sizes) -> Areas:
    """Divide `columns` and `rows` of the panes; there is room for two of them at least."""
    side = usual_side(columns) if sizes.side is None else round(columns * sizes.side / 100)
    side = max(_LEAST_COLUMNS, min(side, columns - _LEAST_COLUMNS))
    if columns >= TRIPLE:
        usual, least = _WIDE_TIMELINE * side // _WIDE_SIDE, _LEAST_COLUMNS
        whole = side - _GAP
    else:
        usual, least, whole = rows * _TIMELINE_SHARE // 100, _LEAST_ROWS, rows
    timeline = usual if sizes.timeline is None else round(whole * sizes.timeline / 100)
    timeline = max(min(least, whole // 2), min(timeline, whole - least))
    return Areas(side, timeline, whole - timeline)


def size_classes(columns: int, rows: int) -> list[str]:
    """The classes of a screen of this size."""
    return [
        [name for least, name in steps if least <= size][-1] for size, steps in ((columns, WIDTHS), (rows, HEIGHTS))
    ]


def article_size(columns: int, rows: int, sizes: Sizes, axis: Axis) -> tuple[int, int]:
    """Find the columns and rows of text in the article of a screen of `columns` and `rows`, below its rule."""
    wide = columns if columns < DOUBLE else columns - areas(columns, rows, sizes).side
    foot = _FOOT if rows >= TALL else 0
    axis_rows = AXIS_ROWS if axis == "on" or (axis == "auto" and rows >= ROOMY) else 0
    return wide, rows - foot - axis_rows - _RULE


def usual_side(columns: int) -> int:
    """The columns beside the article by default."""
    return _WIDE_SIDE if columns >= TRIPLE else min(_MOST_SIDE, columns * _SIDE_SHARE // 100)
