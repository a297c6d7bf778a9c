"""Run a parse request in another process: it can be cancelled at any moment, and its crash costs nothing here.

`parse_elsewhere(request, tick)` answers as `request.run(tick)` does. The process is started afresh ("spawn"): forking
a program with threads, as Textual's is, can deadlock.
"""

from __future__ import annotations

import signal
import time
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import TypeAlias

from tui.document.model import Document
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore
from tui.failure import Failure, outline
from tui.problem import Problem

_POLL = 0.05
"""Seconds between two ticks while the process says nothing, so that a cancelled parse ends soon."""
_REPORT = 0.02
"""Seconds between two reports of progress from the process."""

Answer: TypeAlias = Document | Problem | Failure


class ParseFailed(Failure):
    """The process that parsed broke off: an error in the parser, or a crash of the process."""


def parse_elsewhere(request: ParseRequest, tick: Tick = ignore) -> Document:
    """Parse in a process of its own; `tick` is called here with the share done and may raise to cancel.

    Raises Problem as `request.run` does, and ParseFailed where the parser failed or the process died.
    """
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(request, there), daemon=True)
    process.start()
    there.close()  # so that the end of the process is the end of the pipe
    try:
        answer = _await(here, tick)
    except EOFError:
        process.join()
        raise ParseFailed(f"the parser's process ended with status {process.exitcode}") from None
    finally:
        process.terminate()
        process.join()
        process.close()
        here.close()
    if isinstance(answer, Document):
        tick(1.0)
        return answer
    raise ParseFailed(str(answer), answer.trace) if isinstance(answer, Failure) else answer


def _await(connection: Connection, tick: Tick) -> Answer:
    """Wait for the answer, passing reports of progress on to `tick`. Raises EOFError where the process ends first."""
    share = 0.0
    while True:
        if connection.poll(_POLL):
            said: float | Answer = connection.recv()
            if not isinstance(said, float):
                return said
            share = said
        tick(share)


def _work(request: ParseRequest, connection: Connection) -> None:
    """Parse and send the answer: what the process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that started it
    last = 0.0

    def report(share: float) -> None:
        nonlocal last
        if share < 1.0 and time.monotonic() - last > _REPORT:
            last = time.monotonic()
            connection.send(share)

    answer: Answer
    try:
        answer = request.run(report)
    except BrokenPipeError:  # the process that asked has ended
        return
    except Problem as problem:
        answer = problem
    except Exception as error:  # noqa: BLE001 - whatever it was, it is reported
        answer = Failure(type(error).__name__, outline(error))
    with suppress(BrokenPipeError):
        connection.send(answer)
