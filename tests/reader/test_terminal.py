"""The terminal is given back whatever comes: odd bytes, signals, a hang-up, a stop; in a real pseudo-terminal."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable

import pytest

from tests.pseudo_terminal import Terminal, command, left_as_it_was, running, spawned

ENDING = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT]


def quit_in_order(terminal: Terminal) -> None:
    """Quit by key, and find the terminal as it was."""
    terminal.type("q")
    assert terminal.exit_status() == 0
    assert left_as_it_was(terminal)
    assert terminal.echoes()


@pytest.mark.parametrize("data", [b"\xff", b"\xc3", b"\xff\xfe]", b"\x1b[\xff", b"\xf0\x9f]"])
def test_bytes_that_are_no_utf_8_are_no_keys(data: bytes) -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")
        terminal.type(data)
        terminal.read(0.5)
        terminal.type(":may 2006\r")
        terminal.wait_for("British troops arrive in Helmand")
        quit_in_order(terminal)


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_to_end_gives_the_terminal_back(number: signal.Signals) -> None:
    with running() as terminal:
        terminal.wait_for("Names")
        os.kill(terminal.pid, number)
        assert terminal.exit_status() == 128 + number
        assert left_as_it_was(terminal)
        assert terminal.echoes()


@pytest.mark.parametrize("number", ENDING)
@pytest.mark.parametrize("wait", [0.0, 0.03, 0.1])
def test_a_signal_with_the_first_screen_gives_the_terminal_back(number: signal.Signals, wait: float) -> None:
    with running() as terminal:
        until(lambda: b"\x1b[?1049h" in terminal.written, terminal)
        time.sleep(wait)
        os.kill(terminal.pid, number)
        assert terminal.exit_status() in (128 + number, -number)
        assert left_as_it_was(terminal)
        assert terminal.echoes()


@pytest.mark.parametrize("wait", [0.0, 0.02, 0.05, 0.1, 0.3, 1.0])
def test_a_terminal_that_hangs_up_ends_the_program(wait: float) -> None:
    with running() as terminal:
        until(lambda: b"\x1b[?1049h" in terminal.written, terminal)
        time.sleep(wait)
        terminal.hang_up()
        assert terminal.exit_status() in (128 + signal.SIGHUP, -signal.SIGHUP)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_stop_that_nobody_announced_changes_nothing(times: int) -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")
        for _ in range(times):
            os.kill(terminal.pid, signal.SIGSTOP)
            time.sleep(0.1)
            os.kill(terminal.pid, signal.SIGCONT)
            terminal.read(0.5)
        assert not terminal.echoes()
        terminal.type(":may 2006\r")
        terminal.wait_for("British troops arrive in Helmand")
        quit_in_order(terminal)


def test_a_program_that_was_stopped_still_ends_on_a_signal() -> None:
    with running() as terminal:
        terminal.wait_for("Names")
        for _ in range(2):
            os.kill(terminal.pid, signal.SIGSTOP)
            os.kill(terminal.pid, signal.SIGCONT)
        terminal.read(0.5)
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.exit_status() == 128 + signal.SIGTERM
        assert terminal.echoes()


def test_ctrl_z_goes_back_to_the_shell_and_fg_to_the_text() -> None:
    with spawned(["/bin/bash", "--norc", "--noprofile", "-i"], environment={"PS1": "ready> "}) as terminal:
        terminal.wait_for("ready>")
        for _ in range(2):
            terminal.type(f"'{command()}'\n")
            terminal.wait_for("Hamid Karzai")
            terminal.type("\x1a")
            terminal.wait_for("Stopped")
            assert left_as_it_was(terminal)
            terminal.type("stty -a\n")
            assert " -echo " not in terminal.wait_for("echok")
            terminal.screen.reset()
            terminal.type("fg\n")
            terminal.wait_for("Hamid Karzai")
            terminal.type(":may 2006\r")
            terminal.wait_for("British troops arrive in Helmand")
            terminal.type("q")
            until(lambda: left_as_it_was(terminal), terminal)
            terminal.wait_for("ready>")  # what is typed before the shell is back may be flushed
            terminal.screen.reset()
            terminal.type("echo sta''tus $?\n")
            terminal.wait_for("status 0")


def test_what_is_typed_at_once_while_it_starts_is_answered_in_order() -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")  # painted before Textual is there
        terminal.type(":may 2006\rq")
        assert terminal.exit_status() == 0
    assert b"Not a date" not in terminal.written


def test_where_no_shell_waits_ctrl_z_does_not_stop() -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")
        terminal.type("\x1a")
        terminal.read(0.5)
        terminal.type(":may 2006\r")
        terminal.wait_for("British troops arrive in Helmand")
        quit_in_order(terminal)


@pytest.mark.parametrize("keys", [b"q\x1a", b"\x1aq", b"\x11\x1a\x1a", b"\x1a" * 6 + b"q"])
def test_ctrl_z_in_a_burst_with_a_key_to_quit_keeps_nothing_alive(keys: bytes) -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")
        terminal.type(keys)
        assert terminal.exit_status() == 0
        assert left_as_it_was(terminal)
        assert terminal.echoes()


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGCONT])
def test_a_stop_while_the_program_ends_keeps_nothing_alive(number: signal.Signals) -> None:
    with running() as terminal:
        terminal.wait_for("Hamid Karzai")
        terminal.type("q")
        for _ in range(40):
            os.kill(terminal.pid, number)
            terminal.read(0.005)
            terminal.look()
            if not terminal.pid:
                break
        if terminal.pid:
            terminal.exit_status()
        assert left_as_it_was(terminal)
        assert terminal.echoes()


@pytest.mark.parametrize("wait", [0.03, 0.06, 0.1, 0.15, 0.2, 0.3])
def test_an_interrupt_while_starting_shows_no_traceback(wait: float) -> None:
    with spawned([sys.executable, "-m", "tui"]) as terminal:
        time.sleep(wait)
        os.kill(terminal.pid, signal.SIGINT)
        assert terminal.exit_status() in (130, -signal.SIGINT, 1)
        # before `main` runs, it is Python's own to end: its traceback then has no line of it
        assert b"Traceback" not in terminal.written or b"cli.py" not in terminal.written
        assert terminal.echoes()


def test_drawing_goes_to_standard_output_where_only_that_is_the_terminal() -> None:
    with spawned(["/bin/sh", "-c", f"exec '{command()}' 2> /dev/full"]) as terminal:
        terminal.wait_for("Hamid Karzai")
        quit_in_order(terminal)


def until(true: Callable[[], bool], terminal: Terminal, seconds: float = 20.0) -> None:
    """Read until something is true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, terminal.shown()
        terminal.read(0.01)
