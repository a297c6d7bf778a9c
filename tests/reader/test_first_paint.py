"""The first screen and Textual's after it: no cell of the article changes, and no key is lost in between."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Mapping
from pathlib import Path

import pyte
import pytest

from tests.pseudo_terminal import UNKNOWN, Terminal, left_as_it_was, running
from tui.reader import signs

_TAKEN_OVER = b"\x1b[?1000h"  # Textual's driver asks for the mouse
_MOVE = re.compile(rb"(?=\x1b\[\d+;\d+H)")
_BESIDE = (signs.CURRENT, signs.ANOTHER)
Cells = list[tuple[object, ...]]

LOOKS: dict[str, tuple[list[str], dict[str, str], tuple[int, int]]] = {
    "truecolor": ([], {"COLORTERM": "truecolor"}, (120, 36)),
    "256 colours": ([], {"COLORTERM": ""}, (80, 24)),
    "linux": ([], {"COLORTERM": "", "TERM": "linux"}, (100, 33)),
    "no colours": ([], {"NO_COLOR": "1"}, (120, 36)),
    "light": (["--theme", "paper"], {"COLORTERM": "truecolor"}, (200, 50)),
    "terminal": (["--theme", "terminal"], {"COLORTERM": "truecolor"}, (63, 20)),
}


def article(screen: pyte.Screen, *, styled: bool) -> Cells:
    """What stands in the columns of the article, from below its rule."""
    cells: Cells = []
    for y in range(1, screen.lines - 7):
        row = screen.buffer[y]
        for x in range(44):
            data = " " if row[x].data in _BESIDE else row[x].data  # events are found later
            cells.append((data, *(row[x][1:] if styled else ())))
    return cells


def written_until_parsed(arguments: list[str], environment: Mapping[str, str], size: tuple[int, int]) -> bytes:
    with running(*arguments, environment=environment, size=size) as terminal:
        terminal.wait_for("help")
        terminal.type("q")
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)
        return terminal.written[: terminal.written.rindex(b"\x1b[?1049l")]


@pytest.mark.parametrize("look", LOOKS)
def test_textual_takes_the_screen_over_without_a_change(look: str) -> None:
    arguments, environment, size = LOOKS[look]
    written = written_until_parsed(arguments, environment, size)
    early, late = written.split(_TAKEN_OVER, 1)
    screen = pyte.Screen(*size)
    stream = pyte.ByteStream(screen)
    stream.feed(UNKNOWN.sub(b"", early))
    assert "More than 1,000 Afghan soldiers have fled" in "\n".join(screen.display)
    words, looks = article(screen, styled=False), article(screen, styled=True)
    framed = False
    for piece in _MOVE.split(UNKNOWN.sub(b"", late)):
        stream.feed(piece)
        assert article(screen, styled=False) == words
        if not framed and "help" in screen.display[-1]:
            framed = True
            assert article(screen, styled=True) == looks
    assert framed
    assert b"\x1b[?1049h" not in late


def test_keys_typed_before_textual_is_there_are_not_lost() -> None:
    with running() as terminal:
        while b"Afghan soldiers" not in terminal.written:
            terminal.read(0.002)
        assert _TAKEN_OVER not in terminal.written
        assert not terminal.echoes()
        terminal.type("/parachute\r")
        terminal.wait_for("Soldiers of the Parachute")
        terminal.type("q")
        assert terminal.exit_status() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_before_textual_is_there_leaves_the_terminal_as_it_was(number: int) -> None:
    with running() as terminal:
        while b"Afghan soldiers" not in terminal.written:
            terminal.read(0.002)
        assert not terminal.echoes()
        os.kill(terminal.pid, number)
        assert terminal.exit_status() == 128 + number
        shown_again = b"\x1b[?1049l" in terminal.written and b"\x1b[?25h" in terminal.written
        assert shown_again
        assert b"Traceback" not in terminal.written


def echoes_at_the_end(terminal: Terminal) -> bool:
    """Whether the terminal edits lines again; asked before the other end closes it."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        terminal.read(0.02)
        if terminal.echoes():
            return True
    return False


def test_the_terminal_edits_lines_again_after_the_end() -> None:
    with running() as terminal:
        terminal.wait_for("help")
        terminal.type("q")
        assert echoes_at_the_end(terminal)


def test_where_the_size_is_not_sure_the_screen_is_left_to_textual(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The mill burned on 3 May 1998.\n")
    with running(str(text), environment={"COLUMNS": "90", "LINES": "30"}, size=(90, 30)) as terminal:
        terminal.wait_for("help")
        assert b"mill" not in terminal.written.split(_TAKEN_OVER, 1)[0]
