"""Lists with a cursor: only the rows of the current item are marked."""

from __future__ import annotations

from rich.color import Color
from textual.strip import Strip

from tests.reader.conftest import Open
from tui import themes
from tui.reader.palette import Palette


async def test_the_cursor_shows_in_the_timeline(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("2", "g", "j")
        pane = reading.list_pane("timeline")
        y = pane.rows_of(pane.key)[0]
        marked = [
            y for y in range(len(reading.rows("timeline"))) if _background(pane.render_line(y)) != _background(None)
        ]
        assert y in marked
        assert len(marked) <= 2
        palette = reading.app.palette
        assert _background(pane.render_line(y)) == palette["cursor"].bgcolor


def _background(strip: Strip | None) -> Color | None:
    """The background of a row's first cell; of an unmarked one for None."""
    style = next(iter(strip)).style if strip else Palette(themes.load("ink")).base
    return style.bgcolor if style else None
