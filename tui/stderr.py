"""Say on standard error what the user should know, in one safe line."""

from __future__ import annotations

import os
import sys
from typing import IO

PROGRAM = "afghan-timeline"


def _line(message: str) -> str:
    """Word a message of the command in one safe line."""
    from tui.document.clean import one_line

    return f"{PROGRAM}: {one_line(message)}"


def say(message: str) -> None:
    """Say a message in one line on standard error; what can't be said there costs nothing else."""
    if sys.stderr is not None:
        try:
            print(_line(message), file=sys.stderr, flush=True)  # noqa: T201
        except OSError:
            discard(sys.stderr)


def discard(stream: IO[str]) -> None:
    """Let what `stream` still holds, and can't write, go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
