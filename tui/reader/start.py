"""Prepare the terminal and run the app."""

from __future__ import annotations

import gc
import os
import sys

from tui import themes
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.settings import load as load_settings
from tui.sources import Source
from tui.state.memory import Memory
from tui.state.texts import TextMemory


def _give_back_keyboard() -> None:
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


def start(source: Source, request: ParseRequest, theme: str | None) -> None:
    """Show `source`, parsed as `request` says, in the terminal until the reader quits.

    Raises Problem where there is no terminal for the keys, or `theme` is broken.
    """
    _give_back_keyboard()
    memory = Memory()
    settings, complaints = load_settings()
    chosen, notice = _theme(theme, settings.theme or memory.theme)
    # Textual draws at most so many times a second, and a key waits for the next time: at its 60, up to 16 ms.
    os.environ.setdefault("TEXTUAL_FPS", "120")
    # Thousands of objects are made by the imports and none is freed: collecting meanwhile costs a fifth of the start.
    gc.disable()
    from tui.reader.app import ReaderApp

    gc.freeze()
    notices = [words for words in (*complaints, notice, memory.complaint, source.note) if words]
    app = ReaderApp(source.origin, request, chosen, memory, notices, TextMemory(), settings)
    # A long parse in its thread gives way to a key five times sooner than by Python's default of 5 ms.
    sys.setswitchinterval(0.001)
    app.run()
    if app.return_code:
        sys.exit(app.return_code)
