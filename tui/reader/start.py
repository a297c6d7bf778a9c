"""Prepare the terminal and run the app."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui import themes
from tui.inputs import Input
from tui.problem import Problem
from tui.reader.first_paint import FirstPaint, screen_size
from tui.reader.first_screen import first_screen
from tui.reader.opening import Opening, ReadAgain, open_text
from tui.reader.palette import Palette
from tui.settings import load as load_settings
from tui.state.memory import Memory
from tui.state.texts import TextMemory

if TYPE_CHECKING:
    from tui.reader.app import ReaderApp


def give_back_keyboard() -> None:
    """Read the keys from the terminal where the text came by standard input. Raises Problem if there is none."""
    stdin = sys.__stdin__
    if stdin is not None and not stdin.closed and stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError as error:
        raise Problem("no terminal to read keys from; --export text prints the timeline instead") from error
    if terminal != 0:  # it is 0 where standard input was closed
        os.dup2(terminal, 0)
        os.close(terminal)
    if stdin is None or stdin.closed:
        keyboard = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - it lives as long as we
        sys.stdin = keyboard
        sys.__stdin__ = keyboard  # type: ignore[misc]  # Textual's driver asks this one


def _theme(wanted: str | None, usual: str) -> tuple[themes.Theme, str]:
    """Load the theme asked for, else the usual one; a broken one gives the default and a notice.

    Under NO_COLOR the default is a theme whose marks are all shapes (bold, underline or reverse).
    """
    if wanted:
        return themes.load(wanted), ""
    if "NO_COLOR" in os.environ:
        return themes.load_own(themes.COLOURLESS), ""
    try:
        return themes.load(usual or themes.DEFAULT), ""
    except Problem as problem:
        return themes.load_own(themes.DEFAULT), str(problem)


def _first_paint(opening: Opening, theme: themes.Theme) -> FirstPaint | None:
    """Show the text at once, which Textual needs a quarter of a second for; None where it is left to Textual."""
    size = screen_size(os.environ)
    if sys.platform == "win32" or size is None:
        return None
    screen = first_screen(opening, Palette(theme), *size, os.environ)
    try:
        return FirstPaint(screen) if screen else None
    except OSError:
        return None


class Text(NamedTuple):
    """A text to open: as it was read, its names, what reads it once more (None: nothing can), and the file watched."""

    given: Input
    names: Sequence[str]
    again: ReadAgain | None = None
    watched: Path | None = None


def start(text: Text, theme: str | None, other: Callable[[Sequence[str]], Text]) -> None:
    """Show `text` in the terminal until the reader quits; `other` gives what other names name.

    Raises Problem where there is no terminal for the keys, or `theme` is broken.
    """
    give_back_keyboard()
    memory = Memory()
    settings, complaints = load_settings()
    chosen, notice = _theme(theme, settings.theme or memory.theme)
    texts = TextMemory()

    def opened(text: Text) -> Opening:
        given = text.given
        names = text.names if text.again else ()
        opening = open_text(given.origin, given.request, settings, texts, text.again, text.watched, names)
        return replace(opening, corrections=given.corrections, corrected_in=given.corrected_in, beside=True)

    opening = opened(text)
    notices = [words for words in (*complaints, notice, memory.complaint, text.given.note) if words]
    painted = _first_paint(opening, chosen)
    try:
        status = _run(lambda app: app(opening, chosen, memory, notices, painted, lambda names: opened(other(names))))
    finally:
        if painted:
            painted.give_back()
    if status:
        sys.exit(status)


def _run(make: Callable[[type[ReaderApp]], ReaderApp]) -> int:
    """Make the app, run it and return its exit status."""
    # Textual draws at most so many times a second, and a key waits for the next time: at its 60, up to 16 ms.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    from tui.reader.app import ReaderApp

    gc.freeze()
    app = make(ReaderApp)
    # A long parse in its thread gives way to a key five times sooner than by Python's default of 5 ms.
    sys.setswitchinterval(0.001)
    app.run()
    return app.return_code or 0
