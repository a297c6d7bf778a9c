"""Press keys, click and resize at random, also in bursts: the reader goes on, logs nothing, and quits in order."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import TypeAlias

from tests.fuzz import texts
from tests.fuzz.reading import log, reader, wait
from tests.fuzz.report import Budget, Tally
from tests.pseudo_terminal import COLUMNS, ROWS, Terminal, left_as_it_was

Step: TypeAlias = bytes | tuple[int, int]
"""Bytes to type, or a size (columns, rows) to take."""

STEPS = 150
"""Steps of one session."""
# All keys but those that quit (q, Ctrl+Q, Ctrl+C): that the reader is still there is what is tested.
_KEYS = (
    *(key.encode() for key in "jkduGg 123z][.,*#/nNfvxia+-=tTyY?:ab"),
    *(
        b"\t",
        b"\x1b[Z",
        b"\r",
        b"\r",
        b"\x1b",
        b"\x10",
        b"\x07",
        b"\x1a",
        b"\x7f",
        b"\x1b[A",
        b"\x1b[B",
        b"\x1b[C",
        b"\x1b[D",
    ),
    *(
        b"\x1b[5~",
        b"\x1b[6~",
        b"\x1b[H",
        b"\x1b[F",
        b"\x1b[1;5D",
        b"\x1b[1;5C",
        b"\x1bOP",
        b"\x1b[3~",
        b"\x1b[I",
        b"\x1b[O",
    ),
)
_TYPED = (
    b":may 2006\r",
    b"/taliban\r",
    b"fkar\r",
    b":\xff\r",
    b"/\xe6\xbc\xa2\r",
    b"\x10theme\r",
    b"\x1b[200~pasted\n1\x1b[201~",
)
_ODD = (
    b"\xff",
    b"\xc3",
    b"\x1b[",
    b"\x1b[<0;1",
    b"\x1b[999~",
    b"\x1b]0;x\x07",
    b"\xf0\x9f\x98\x80",
    b"\x00",
    b"\x1b[9999;9999R",
)
_SIZES = ((120, 36), (80, 24), (36, 120), (20, 6), (10, 3), (1, 1), (200, 60), (64, 8), (500, 5), (7, 200))


def steps(random: Random) -> list[Step]:
    """Make up a session."""
    return [_step(random) for _ in range(STEPS)]


def _step(random: Random) -> Step:
    kind = random.random()
    if kind < 0.45:
        return random.choice(_KEYS)
    if kind < 0.65:
        return b"".join(random.choice(_KEYS) for _ in range(random.randint(2, 12)))
    if kind < 0.72:
        return random.choice(_KEYS) * random.randint(2, 30)
    if kind < 0.87:
        return _click(random)
    if kind < 0.92:
        return random.choice(_TYPED)
    return random.choice(_ODD) if kind < 0.95 else random.choice(_SIZES)


def _click(random: Random) -> bytes:
    """One click or two, the wheel, or a movement, somewhere on the screen or just off it."""
    column, row = random.randint(1, COLUMNS + 2), random.randint(1, ROWS + 2)
    button = random.choice((0, 0, 0, 2, 16, 35, 64, 65))
    press, release = (f"\x1b[<{button};{column};{row}{end}".encode() for end in "Mm")
    return (press + release) * random.choice((1, 1, 2, 3))


def fault(session: Sequence[Step], text: str) -> str:
    """What is wrong after a session of steps; empty where nothing is."""
    with tempfile.TemporaryDirectory() as made:
        file = Path(made, "text.txt")
        file.write_text(text, encoding="utf-8", errors="replace")
        with reader(*([str(file)] if text.strip() else [])) as (terminal, home):
            found = _through(terminal, session)
            logged = log(home)
            return f"{found}\n{logged[-1500:]}" if found or logged else ""


def _through(terminal: Terminal, session: Sequence[Step]) -> str:
    """Go through a session and quit, and what is wrong with that."""
    if not wait(terminal, lambda: b"\x1b[?1049h" in terminal.written):
        return "the reader does not start"
    for step in session:
        _do(terminal, step)
        if not terminal.pid:  # the list of commands has one to quit
            in_order = terminal.status == 0 and left_as_it_was(terminal) and terminal.echoes()
            return "" if in_order else f"the reader ended with status {terminal.status}: {_last(terminal)}"
    return _end(terminal)


def _do(terminal: Terminal, step: Step) -> None:
    """Take a step."""
    if isinstance(step, tuple):
        terminal.resize(*step)
    else:
        terminal.type(step)
    terminal.read(0.01)
    terminal.look()


def _end(terminal: Terminal) -> str:
    """Quit, and what is wrong with that."""
    terminal.resize(COLUMNS, ROWS)
    terminal.type(b"\x1b[201~")  # in case the last thing typed was the beginning of something pasted
    terminal.read(0.2)
    terminal.type(b"\x11")
    try:
        status = terminal.exit_status()
    except AssertionError:
        return f"Ctrl+Q does not quit; the screen shows\n{terminal.shown()}"
    if status != 0:
        return f"status {status}: {_last(terminal)}"
    return "" if left_as_it_was(terminal) and terminal.echoes() else "the terminal is not as it was"


def _last(terminal: Terminal) -> str:
    return terminal.written[-400:].decode("utf-8", "replace")


def run(budget: Budget) -> Tally:
    """Try sessions until the time is up."""
    tally = Tally()
    for _, random in budget.rounds(tally):
        session = steps(random)
        text = texts.document(random).replace("\0", "") if random.random() < 0.5 else ""  # a NUL makes it a binary file
        tally.count("sessions")
        tally.count("steps", len(session))
        if found := fault(session, text):
            shortest = _shortest(session, text)
            tally.find(f"{found}\n  text {text!r}\n  steps {shortest!r}")
    return tally


def _shortest(session: list[Step], text: str) -> list[Step]:
    """Leave out steps, many at first, as long as something is wrong."""
    end = time.monotonic() + 60
    size = len(session) // 2
    while size and time.monotonic() < end:
        for at in range(0, len(session), size):
            rest = session[:at] + session[at + size :]
            if fault(rest, text):
                session = rest
                break
        else:
            size //= 2
    return session
