"""A pseudo-terminal with a program in it, as a person's terminal sees it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import pyte

ROWS, COLUMNS = 36, 120
PATIENCE = 20.0
# pyte prints what it does not know of these instead of passing over it
UNKNOWN = re.compile(rb"\x1b\[[<=>][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\[[0-9;]*:[0-9:;]*m")


class Terminal:
    """The other end of the program's terminal: what it shows, and a keyboard."""

    def __init__(self, fd: int, pid: int, size: tuple[int, int] = (COLUMNS, ROWS)) -> None:
        self.fd, self.pid, self.status = fd, pid, 0
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.written = b""

    def read(self, seconds: float = 0.1) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.fd], [], [], left)[0]:
                return
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                return
            if not data:
                return
            self.written += data
            self.stream.feed(UNKNOWN.sub(b"", data))

    def wait_for(self, words: str) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read()
            shown = "\n".join(self.screen.display)
            if words in shown:
                return shown
        raise AssertionError(f"{words!r} never came; the screen shows\n" + "\n".join(self.screen.display))

    def type(self, keys: str | bytes) -> None:
        os.write(self.fd, keys.encode() if isinstance(keys, str) else keys)

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.resize(rows, columns)

    def echoes(self) -> bool:
        """Whether the terminal is as a shell wants it: lines are edited, and what is typed is seen."""
        flags = termios.tcgetattr(self.fd)[3]
        return bool(flags & termios.ECHO) and bool(flags & termios.ICANON) and bool(flags & termios.ISIG)

    def hang_up(self) -> None:
        """Close this end, as a terminal's window does."""
        os.close(self.fd)
        self.fd = -1

    def shown(self) -> str:
        return "\n".join(self.screen.display)

    def look(self) -> None:
        """Note whether the program has ended: then `pid` is 0, and `status` its exit status."""
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid:
            if self.fd >= 0:
                self.read(0.2)
            self.pid, self.status = 0, os.waitstatus_to_exitcode(status)

    def exit_status(self) -> int:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.fd >= 0:
                self.read(0.05)
            else:
                time.sleep(0.02)
            self.look()
            if not self.pid:
                return self.status
        raise AssertionError("the program did not end")


def command() -> str:
    """The installed command, beside the Python that runs the tests."""
    beside = Path(sys.executable).with_name("afghan-timeline")
    found = str(beside) if beside.exists() else shutil.which("afghan-timeline")
    assert found, "afghan-timeline is not installed"
    return found


def running(
    *arguments: str,
    stdin: bytes | None = None,
    environment: Mapping[str, str] | None = None,
    size: tuple[int, int] = (COLUMNS, ROWS),
) -> AbstractContextManager[Terminal]:
    """The installed command in a terminal."""
    return spawned([command(), *arguments], stdin, environment, size)


@contextmanager
def spawned(
    program: Sequence[str],
    stdin: bytes | None = None,
    environment: Mapping[str, str] | None = None,
    size: tuple[int, int] = (COLUMNS, ROWS),
) -> Iterator[Terminal]:
    """`program` in a terminal of `size`; with `stdin`, its standard input is a pipe that brings it."""
    pid, fd = pty.fork()
    if pid == 0:
        try:
            if stdin is not None:
                read, write = os.pipe()
                os.write(write, stdin)
                os.close(write)
                os.dup2(read, 0)
            for name in ("COLUMNS", "LINES"):  # pytest's own, which no shell hands on
                os.environ.pop(name, None)
            os.environ.update({"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none", **(environment or {})})
            os.execv(program[0], list(program))  # noqa: S606
        finally:
            os._exit(127)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    terminal = Terminal(fd, pid, size)
    try:
        yield terminal
    finally:
        if terminal.pid:
            os.kill(terminal.pid, signal.SIGKILL)
            os.kill(terminal.pid, signal.SIGCONT)
            os.waitpid(terminal.pid, 0)
        with suppress(OSError):
            os.close(terminal.fd)


def left_as_it_was(terminal: Terminal) -> bool:
    """Whether the alternate screen was left, and the cursor and the mouse given back."""
    out = terminal.written
    return (
        out.rfind(b"\x1b[?1049l") > out.rfind(b"\x1b[?1049h")
        and out.rfind(b"\x1b[?25h") > out.rfind(b"\x1b[?25l")
        and out.rfind(b"\x1b[?1000l") >= out.rfind(b"\x1b[?1000h")  # equal where the mouse was never asked for
    )
