"""Drive a POSIX terminal and give it back whatever happens: Textual's driver, with faults of its version 8 mended.

- A key byte that is not UTF-8 ended the program: https://github.com/Textualize/textual/issues/6456
- SIGSTOP and SIGCONT entered raw mode twice, so that it was taken for the terminal's own and left behind:
  https://github.com/Textualize/textual/issues/1582
- After Ctrl+Z and `fg` the screen stayed empty: https://github.com/Textualize/textual/issues/6298
- A write to a terminal that is gone ended the thread that writes, and the program then waited for it without end. (No
  issue upstream; see WriterThread, whose queue holds 30 writes.)
"""

from __future__ import annotations

import asyncio
import os
import selectors
import signal
import termios
import threading
from codecs import getincrementaldecoder
from collections.abc import Callable
from typing import IO, Any

from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from tui.reader.first_paint import ALTERNATE_SCREEN, FirstPaint, screen_stream

_ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
_PATIENCE = 5.0
"""Seconds that an orderly end may take after a signal; a program that is stuck then ends without more ado."""
_POLL = 0.1
"""Seconds between two looks at whether to go on reading keys; also how long a lone Esc waits for more of a sequence."""


class TerminalDriver(LinuxDriver):
    """Textual's driver for POSIX; signals to end, to stop and to go on are heeded from before the screen is touched."""

    def __init__(
        self,
        app: App[object],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
        painted: FirstPaint | None = None,
    ) -> None:
        """Drive the terminal of `app`; `painted` has taken it over already."""
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._painted = painted
        self._own_attributes: list[Any] | None = painted.attributes if painted else None
        self._file = _Output(screen_stream(), self._hang_up)  # type: ignore[assignment]  # it has what the writer needs

    def start_application_mode(self) -> None:
        """Take the terminal over."""
        if self._own_attributes is None and os.isatty(self.fileno):
            self._own_attributes = termios.tcgetattr(self.fileno)
        loop = asyncio.get_running_loop()
        for number in _ENDING:
            loop.add_signal_handler(number, self._end, 128 + number)
        loop.add_signal_handler(signal.SIGTSTP, self._stop)
        loop.add_signal_handler(signal.SIGCONT, self._go_on)
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if self._painted is not None:
            self.attrs_before = self._painted.handed_over()
            self._painted = None

    def write(self, data: str) -> None:
        """Write to the terminal; what is painted on the alternate screen is not cleared by asking for that again."""
        if self._painted is None or data != ALTERNATE_SCREEN:
            super().write(data)

    def _give_back(self) -> None:
        """Leave the terminal as it was found, if it is ours now."""
        if self._writer_thread is not None and self._writer_thread.is_alive():
            self.suspend_application_mode()

    def _stop(self) -> None:
        """Stop as a shell expects it after Ctrl+Z; returns once the program goes on.

        Nothing is done where no shell could wake it up again, as under `xterm -e`, nor while the program ends. The
        signal is sent to this thread with its default effect: it stops the process before the call returns. The SIGCONT
        that ends the stop has no handler: the terminal would be given back and taken over once more, and keys typed
        meanwhile lost.
        """
        if self._app._exit or not _has_shell():
            return
        loop = asyncio.get_running_loop()
        self._give_back()
        loop.remove_signal_handler(signal.SIGTSTP)
        loop.remove_signal_handler(signal.SIGCONT)
        signal.pthread_kill(threading.get_ident(), signal.SIGTSTP)
        self._go_on()

    def _go_on(self) -> None:
        """Take the terminal over again after a stop, also after one that nobody announced (SIGSTOP).

        Not while the program ends: the terminal is given back then, and would never be again.
        """
        if self._app._exit:
            return
        self._give_back()
        self.start_application_mode()
        self._app.refresh(layout=True)
        for screen in self._app.screen_stack:
            screen.refresh(layout=True)

    def _end(self, status: int) -> None:
        """End the program in order; if it is too stuck for that, at least give the terminal back."""

        def insist() -> None:
            if self._own_attributes is not None:
                termios.tcsetattr(self.fileno, termios.TCSANOW, self._own_attributes)
            os._exit(status)

        last_resort = threading.Timer(_PATIENCE, insist)
        last_resort.daemon = True
        last_resort.start()
        self._app.exit(return_code=status)

    def _hang_up(self) -> None:
        """End the program because its terminal is gone; may be called from any thread."""
        loop = self._loop
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._end, 128 + signal.SIGHUP)

    def _run_input_thread(self) -> None:
        """Read keys; an error there ends the program as any other does, and not with Textual's traceback."""
        try:
            self.run_input_thread()
        except Exception as error:  # noqa: BLE001 - whatever it was, the terminal is given back
            self._app.call_later(self._app._handle_exception, error)

    def run_input_thread(self) -> None:
        """Read keys until the driver stops; bytes that are no UTF-8 are no keys."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="ignore").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_POLL):
                    data = self._read()
                    if not data and self._is_gone():
                        self._hang_up()
                        return
                    text = decode(data)
                    for message in parser.feed(text) if text else ():  # to the parser, no text is the end of all
                        self.process_message(message)
                for message in parser.tick():
                    self.process_message(message)

    def _read(self) -> bytes:
        """Read what was typed; nothing where the terminal is gone."""
        try:
            return os.read(self.fileno, 4096)
        except OSError:
            return b""

    def _is_gone(self) -> bool:
        """Whether the terminal has hung up: a read without data alone may also come of a change of its mode."""
        try:
            termios.tcgetattr(self.fileno)
        except termios.error:
            return True
        return False


def _has_shell() -> bool:
    """Whether the parent process can look after a stopped one: it is of the same session (see setpgid(2), orphans)."""
    try:
        return os.getsid(os.getppid()) == os.getsid(0)
    except OSError:  # it has just ended
        return False


class _Output:
    """A stream that reports that it can't be written to, once, instead of raising an error."""

    def __init__(self, stream: IO[str], failed: Callable[[], object]) -> None:
        self._stream, self._failed = stream, failed
        self._gone = False

    def fileno(self) -> int:
        return self._stream.fileno()

    def write(self, text: str) -> None:
        if not self._gone:
            self._try(lambda: self._stream.write(text))

    def flush(self) -> None:
        if not self._gone:
            self._try(self._stream.flush)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (OSError, ValueError):  # gone, or closed
            self._gone = True
            self._failed()
