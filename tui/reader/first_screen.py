"""The article of the first screen as escape sequences, so that it can be read before Textual has been imported.

It has the very cells that Textual's first screen has: `tests/test_first_paint.py` compares the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from tui.reader.article_rows import MAP_WIDTH, ArticleRows, page
from tui.reader.geometry import article_size
from tui.reader.opening import Opening
from tui.reader.palette import Palette

_LEAST_COLUMNS, _LEAST_ROWS = 30, 6
"""A screen below this is Textual's alone."""
_COLOURS: Mapping[str, ColorSystem] = {"256color": ColorSystem.EIGHT_BIT, "kitty": ColorSystem.EIGHT_BIT}


def first_screen(opening: Opening, palette: Palette, columns: int, rows: int, environment: Mapping[str, str]) -> str:
    """Draw the text of `opening` on a screen of `columns` and `rows`; "" where it can't be known how.

    `environment` says how many colours the terminal has.
    """
    if columns < _LEAST_COLUMNS or rows < _LEAST_ROWS:
        return ""
    state = opening.state
    wide, high = article_size(columns, rows, state.sizes, state.axis)
    state = replace(state, page=page(state, wide, high, opening.settings.text_width))
    drawing = ArticleRows(opening.index, state, palette, wide)
    paint = _Paint(palette.base, environment)
    lines = [paint.row([], columns)]
    for y in range(rows - 1):
        segments = drawing.draw(y) if y < high else ()
        lines.append(paint.row(Segment.adjust_line_length([*segments], wide - MAP_WIDTH, palette.base), columns))
    return "".join(f"\x1b[{number};1H{line}" for number, line in enumerate(lines, 1))


class _Paint:
    """Turns segments into what a terminal obeys, in the colours that it has."""

    def __init__(self, base: Style, environment: Mapping[str, str]) -> None:
        self._base = base
        self._colours = None if "NO_COLOR" in environment else color_system(environment)

    def row(self, segments: Iterable[Segment], columns: int) -> str:
        """Write `segments` and fill the row up."""
        filled = Segment.adjust_line_length([*segments], columns, self._base)
        return "".join(self._styled(segment.text, segment.style or self._base) for segment in Segment.simplify(filled))

    def _styled(self, words: str, style: Style) -> str:
        if self._colours is None:
            return style.without_color.render(words, color_system=ColorSystem.STANDARD)
        return style.render(words, color_system=self._colours)


def color_system(environment: Mapping[str, str]) -> ColorSystem:
    """Find how many colours there are, by the variables that Rich and so Textual go by (rich.console.Console)."""
    if environment.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return ColorSystem.TRUECOLOR
    return _COLOURS.get(environment.get("TERM", "").strip().lower().rpartition("-")[2], ColorSystem.STANDARD)
