"""Take the terminal over to show a first screen, and hand it on: to Textual's driver, or back to the shell."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from types import FrameType
from typing import IO, Any, NoReturn

ALTERNATE_SCREEN = "\x1b[?1049h"
_HIDE_CURSOR = "\x1b[?25l"
_GIVE_BACK = "\x1b[?25h\x1b[?1049l"
_NO_AUTOWRAP, _AUTOWRAP = "\x1b[?7l", "\x1b[?7h"
_ENDING = ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")


def screen_stream() -> IO[str]:
    """The stream to draw on: standard error as Textual has it, unless only standard output is the terminal."""
    streams = [stream for stream in (sys.__stderr__, sys.__stdout__) if stream is not None]
    return next((stream for stream in streams if stream.isatty()), streams[0])


def screen_size(environment: Mapping[str, str]) -> tuple[int, int] | None:
    """The columns and rows that Textual will find; None where that is not sure."""
    if sys.__stdout__ is None or "COLUMNS" in environment or "LINES" in environment:
        return None
    try:
        columns, rows = os.get_terminal_size(sys.__stdout__.fileno())
    except (OSError, ValueError):
        return None
    return (columns, rows) if columns and rows else None


class FirstPaint:
    """The terminal with a first screen on it.

    Keys are not echoed from now on, but wait for whoever reads them; no signal leaves the terminal as it is now.
    """

    def __init__(self, screen: str) -> None:
        """Show `screen`, escape sequences, on the terminal. Raises OSError where that can't be done."""
        import termios

        self._stream, self._is_ours = screen_stream(), False
        try:
            self.attributes: list[Any] = termios.tcgetattr(sys.__stdin__)  # type: ignore[arg-type]
            quiet = [*self.attributes]
            quiet[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
            quiet[3] &= ~(termios.ECHO | termios.ICANON | termios.ISIG | termios.IEXTEN)
            self._heed_signals()
            self._is_ours = True
            termios.tcsetattr(sys.__stdin__, termios.TCSANOW, quiet)  # type: ignore[arg-type]
            self._stream.write(ALTERNATE_SCREEN + _HIDE_CURSOR + _NO_AUTOWRAP + screen + _AUTOWRAP)
            self._stream.flush()
        except termios.error as error:
            raise OSError(*error.args) from error

    def _heed_signals(self) -> None:
        """Let a signal that ends the program give the terminal back first; stopping has to wait for the app."""
        for name in _ENDING:
            signal.signal(getattr(signal, name), self._end)
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)

    def _end(self, number: int, _: FrameType | None) -> NoReturn:
        self.give_back()
        os._exit(128 + number)

    def handed_over(self) -> list[Any]:
        """Leave the terminal to another, who is told what to give back at the end: the terminal's attributes."""
        self._is_ours = False
        return self.attributes

    def give_back(self) -> None:
        """Leave the terminal as it was found, unless it was handed over."""
        if self._is_ours:
            import termios

            self._is_ours = False
            with suppress(OSError, ValueError, termios.error):  # the terminal may be gone
                termios.tcsetattr(sys.__stdin__, termios.TCSANOW, self.attributes)  # type: ignore[arg-type]
                self._stream.write(_GIVE_BACK)
                self._stream.flush()
