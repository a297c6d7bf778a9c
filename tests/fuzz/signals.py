"""Stop, interrupt, kill and hang up on the reader at any moment: it ends in time, terminal and state are whole."""

from __future__ import annotations

import json
import os
import signal
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz.reading import log, reader, wait
from tests.fuzz.report import Budget, Tally
from tests.pseudo_terminal import Terminal, left_as_it_was

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
LATEST = 1.6
"""Seconds after the start until which a signal may come: the reader is up and parsed long before."""


@dataclass(frozen=True)
class Round:
    """One round: what is done, when, and with what signal."""

    what: str
    delay: float
    number: int
    times: int


def choose(random: Random) -> Round:
    """Make up a round."""
    return Round(random.choice(list(_ROUNDS)), random.uniform(0, LATEST), random.choice(ENDING), random.randint(1, 4))


def _passes(terminal: Terminal, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        terminal.read(min(0.02, max(0.001, end - time.monotonic())))


def _ends(terminal: Terminal, *wanted: int) -> str:
    """What is wrong with how the program ends; `wanted` are its statuses."""
    try:
        status = terminal.exit_status()
    except AssertionError:
        return "it does not end"
    words = terminal.written.decode("utf-8", "replace")
    if status not in wanted and not (status == 1 and "KeyboardInterrupt" in words and "/tui/" not in words):
        return f"status {status}, not one of {wanted}"
    if "Traceback" in words and "/tui/" in words:
        return f"a traceback: {words[-500:]}"
    if terminal.fd < 0:
        return ""
    entered = b"\x1b[?1049h" in terminal.written
    return (
        "the terminal is not as it was" if (entered and not left_as_it_was(terminal)) or not terminal.echoes() else ""
    )


def _end(terminal: Terminal, one: Round) -> str:
    """A signal to end, or several."""
    _passes(terminal, one.delay)
    for _ in range(one.times):
        os.kill(terminal.pid, one.number)
        time.sleep(0.002 * one.times)
    return _ends(terminal, 128 + one.number, -one.number)


def _hang_up(terminal: Terminal, one: Round) -> str:
    """The terminal goes away."""
    _passes(terminal, one.delay)
    terminal.hang_up()
    return _ends(terminal, 128 + signal.SIGHUP, -signal.SIGHUP, 2)


def _stop(terminal: Terminal, one: Round) -> str:
    """Stopped and continued, then a key to quit or a signal to end."""
    if not wait(terminal, lambda: b"\x1b[?1049h" in terminal.written):
        return "it does not start"
    _passes(terminal, one.delay / 2)
    for _ in range(one.times):
        os.kill(terminal.pid, random_stop(one))
        time.sleep(0.03)
        os.kill(terminal.pid, signal.SIGCONT)
        _passes(terminal, one.delay / 8)
    _passes(terminal, 0.3)
    if one.number == signal.SIGTERM:
        os.kill(terminal.pid, signal.SIGTERM)
        return _ends(terminal, 128 + signal.SIGTERM, -signal.SIGTERM)
    terminal.type(b"\x11")
    return _ends(terminal, 0)


def random_stop(one: Round) -> int:
    """The signal that stops: one that can't be heeded, or one that can."""
    return signal.SIGSTOP if one.times % 2 else signal.SIGTSTP


def _kill(terminal: Terminal, one: Round) -> str:
    """Killed in the midst of changing the theme, which is written to disk each time."""
    if not wait(terminal, lambda: b"\x1b[?1049h" in terminal.written):
        return "it does not start"
    _passes(terminal, one.delay / 4)
    for _ in range(5 * one.times):
        terminal.type("t")
        time.sleep(0.005)
    _passes(terminal, one.delay / 8)
    os.kill(terminal.pid, signal.SIGKILL)
    status = terminal.exit_status()
    return "" if status == -signal.SIGKILL else f"status {status}"


def _resize(terminal: Terminal, one: Round) -> str:
    """Resized without pause, and a signal to end in between."""
    _passes(terminal, one.delay / 2)
    for number in range(10 * one.times):
        terminal.resize(20 + 7 * number % 150, 5 + 3 * number % 50)
        terminal.read(0.002)
    os.kill(terminal.pid, one.number)
    return _ends(terminal, 128 + one.number, -one.number)


_ROUNDS: dict[str, Callable[[Terminal, Round], str]] = {
    "end": _end,
    "hang up": _hang_up,
    "stop": _stop,
    "kill": _kill,
    "resize": _resize,
}


def fault(one: Round, home: Path) -> str:
    """What is wrong with a round; the state in `home` is that of the rounds before."""
    with reader(place=home) as (terminal, _):
        found = _ROUNDS[one.what](terminal, one)
    return found or log(home)[-600:] or _torn(home)


def _torn(home: Path) -> str:
    """What is wrong with the state; at most one process, the last, may have left a file behind."""
    folder = home / "state" / "afghan-timeline"
    memory = folder / "memory.json"
    if memory.exists():
        try:
            json.loads(memory.read_text(encoding="utf-8"))
        except ValueError:
            return f"the state is torn: {memory.read_bytes()!r:.200}"
    texts = [path for path in folder.glob("texts/*") if path.suffix == ".json"]
    for path in texts:
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            return f"the state of a text is torn: {path.read_bytes()!r:.200}"
    others = [path.name for path in folder.rglob("*.new")]
    return f"files are left behind: {others}" if len(others) > 1 else ""


def run(budget: Budget) -> Tally:
    """Try rounds until the time is up."""
    for number in ENDING:  # shells let background jobs ignore some of them, nohup another, and they their children
        signal.signal(number, signal.SIG_DFL)
    tally = Tally()
    with tempfile.TemporaryDirectory() as home:
        for _, random in budget.rounds(tally):
            one = choose(random)
            tally.count(f"rounds of {one.what!r}")
            if found := fault(one, Path(home)):
                again = sum(bool(fault(one, Path(home))) for _ in range(3))
                tally.find(f"{found}\n  {one} (again in {again} of 3)")
    return tally
