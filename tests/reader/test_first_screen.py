"""The first screen as escape sequences; `test_first_paint.py` compares it with Textual's."""

from __future__ import annotations

import re

import pyte
import pytest
from rich.color import ColorSystem

from tui import themes
from tui.document.request import ParseRequest
from tui.reader.first_screen import color_system, first_screen
from tui.reader.opening import open_text
from tui.reader.palette import Palette

TRUE = {"COLORTERM": "truecolor"}
OPENING = open_text(
    "a.txt", ParseRequest("# The mill\n\nIt burned on 3 May 1998 in 東京.\n\n" + "Nobody was hurt. " * 900)
)


def screen(columns: int, rows: int, environment: dict[str, str] | None = None) -> str:
    return first_screen(OPENING, Palette(themes.load("ink")), columns, rows, environment or TRUE)


@pytest.mark.parametrize("size", [(80, 24), (30, 6), (120, 36), (64, 8), (63, 7), (250, 100)])
def test_every_cell_of_the_screen_is_painted_and_none_beyond(size: tuple[int, int]) -> None:
    emulated = pyte.Screen(*size)
    pyte.ByteStream(emulated).feed(screen(*size).encode())
    assert all(emulated.buffer[y][x].bg == "14171d" for y in range(size[1]) for x in range(size[0]))
    assert "The mill" in "\n".join(emulated.display)
    assert emulated.display[0].strip() == ""


@pytest.mark.parametrize("size", [(29, 24), (80, 5), (1, 1)])
def test_a_tiny_screen_is_left_to_textual(size: tuple[int, int]) -> None:
    assert screen(*size) == ""


def test_no_colours_where_none_are_wanted() -> None:
    codes = re.findall(r"\x1b\[([0-9;]*)m", screen(80, 24, {"NO_COLOR": "1", **TRUE}))
    assert {part for code in codes for part in code.split(";")} <= {"", "0", "1", "3", "4"}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"COLORTERM": "truecolor"}, ColorSystem.TRUECOLOR),
        ({"COLORTERM": "24BIT", "TERM": "linux"}, ColorSystem.TRUECOLOR),
        ({"TERM": "xterm-256color"}, ColorSystem.EIGHT_BIT),
        ({"TERM": "xterm-kitty"}, ColorSystem.EIGHT_BIT),
        ({"TERM": "linux"}, ColorSystem.STANDARD),
        ({"TERM": "xterm-16color"}, ColorSystem.STANDARD),
        ({}, ColorSystem.STANDARD),
    ],
)
def test_how_many_colours_there_are(environment: dict[str, str], expected: ColorSystem) -> None:
    assert color_system(environment) is expected
