"""The installed command in a real pseudo-terminal, as a person's terminal sees it."""

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
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pyte
import pytest

ROWS, COLUMNS = 36, 120
PATIENCE = 20.0
# pyte prints what it does not know of these instead of passing over it
_UNKNOWN = re.compile(rb"\x1b\[[<=>][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\[[0-9;]*:[0-9:;]*m")


class Terminal:
    """The other end of the program's terminal: what it shows, and a keyboard."""

    def __init__(self, fd: int, pid: int) -> None:
        self.fd, self.pid = fd, pid
        self.screen = pyte.Screen(COLUMNS, ROWS)
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
            self.stream.feed(_UNKNOWN.sub(b"", data))

    def wait_for(self, words: str) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read()
            shown = "\n".join(self.screen.display)
            if words in shown:
                return shown
        raise AssertionError(f"{words!r} never came; the screen shows\n" + "\n".join(self.screen.display))

    def type(self, keys: str) -> None:
        os.write(self.fd, keys.encode())

    def exit_status(self) -> int:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.read(0.2)
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        raise AssertionError("the program did not end")


def command() -> str:
    """The installed command, beside the Python that runs the tests."""
    beside = Path(sys.executable).with_name("afghan-timeline")
    found = str(beside) if beside.exists() else shutil.which("afghan-timeline")
    assert found, "afghan-timeline is not installed"
    return found


def running(*arguments: str, stdin: bytes | None = None) -> AbstractContextManager[Terminal]:
    """The installed command in a terminal."""
    return spawned([command(), *arguments], stdin)


@contextmanager
def spawned(program: Sequence[str], stdin: bytes | None = None) -> Iterator[Terminal]:
    """`program` in a terminal of 120x36; with `stdin`, its standard input is a pipe that brings it."""
    pid, fd = pty.fork()
    if pid == 0:
        try:
            if stdin is not None:
                read, write = os.pipe()
                os.write(write, stdin)
                os.close(write)
                os.dup2(read, 0)
            os.environ.update(TERM="xterm-256color", TEXTUAL_ANIMATIONS="none")
            os.execv(program[0], list(program))  # noqa: S606
        finally:
            os._exit(127)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    terminal = Terminal(fd, pid)
    try:
        yield terminal
    finally:
        if terminal.pid:
            os.kill(terminal.pid, signal.SIGKILL)
            os.waitpid(terminal.pid, 0)
        os.close(fd)


def left_as_it_was(terminal: Terminal) -> bool:
    """Whether the alternate screen was left, and the cursor and the mouse given back."""
    out = terminal.written
    return (
        out.rfind(b"\x1b[?1049l") > out.rfind(b"\x1b[?1049h")
        and out.rfind(b"\x1b[?25h") > out.rfind(b"\x1b[?25l")
        and out.rfind(b"\x1b[?1000l") > out.rfind(b"\x1b[?1000h")
    )


def test_reads_the_bundled_article() -> None:
    with running() as terminal:
        shown = terminal.wait_for("Names")
        assert "More than 1,000 Afghan soldiers" in shown
        terminal.wait_for("Hamid Karzai")
        terminal.type(":may 2006\r")
        terminal.wait_for("British troops arrive in Helmand")
        terminal.type("/parachute\r")
        terminal.wait_for("Soldiers of the Parachute")
        terminal.type("q")
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)


def test_the_keys_work_when_the_text_is_piped_in() -> None:
    text = "Berlin\n\nThe wall fell on 9 November 1989.\n\nThe treaty was signed in Moscow on 12 September 1990.\n"
    with running("-", stdin=text.encode()) as terminal:
        terminal.wait_for("┌ 1990")
        terminal.type("2G")
        terminal.wait_for("Wednesday 12 Sep 1990")
        terminal.type("q")
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)


@pytest.mark.parametrize("way", ["terminate", "hang up"])
def test_a_signal_leaves_the_terminal_as_it_was(way: str) -> None:
    with running() as terminal:
        terminal.wait_for("Names")
        os.kill(terminal.pid, signal.SIGTERM if way == "terminate" else signal.SIGHUP)
        assert terminal.exit_status() != 0
        assert left_as_it_was(terminal)


def test_no_color_means_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with running() as terminal:
        terminal.wait_for("Names")
        terminal.type("]q")
        assert terminal.exit_status() == 0
        codes = re.findall(rb"\x1b\[([0-9;]*)m", terminal.written)
        colours = {code for code in codes if re.search(rb"(^|;)(3[0-8]|4[0-8]|9[0-7]|10[0-7])(;|$)", code)}
        assert not colours
        assert any(b"1" in code.split(b";") for code in codes), "bold stands for what colours would say"


def test_a_closed_standard_input_is_no_hindrance() -> None:
    with spawned(["/bin/sh", "-c", f"exec '{command()}' <&-"]) as terminal:
        terminal.wait_for("Names")
        terminal.type("q")
        assert terminal.exit_status() == 0


def test_a_broken_theme_is_one_line_before_the_screen_is_touched(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "afghan-timeline" / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("title: [")
    with running("--theme", "mine") as terminal:
        assert terminal.exit_status() == 2
        assert b"\x1b[?1049h" not in terminal.written
        assert b"mine.yaml: line" in terminal.written
