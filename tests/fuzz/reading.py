"""A reader in a pseudo-terminal with folders of its own, for the tools that press its keys and send it signals."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.pseudo_terminal import Terminal, running

PATIENCE = 15.0


@contextmanager
def reader(*arguments: str, place: Path | None = None) -> Iterator[tuple[Terminal, Path]]:
    """Run the installed command; yields its terminal and the folder that holds its state and settings."""
    with tempfile.TemporaryDirectory() as made:
        home = place or Path(made)
        environment = {"XDG_STATE_HOME": str(home / "state"), "XDG_CONFIG_HOME": str(home / "config")}
        with running(*arguments, environment=environment) as terminal:
            yield terminal, home


def log(home: Path) -> str:
    """Take the log of failures away and return it; empty where nothing failed."""
    path = home / "state" / "afghan-timeline" / "errors.log"
    if not path.exists():
        return ""
    written = path.read_text(encoding="utf-8")
    path.unlink()
    return written


def wait(terminal: Terminal, true: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Read until `true()`, and whether it came true in time."""
    end = time.monotonic() + patience
    while not true():
        if time.monotonic() > end:
            return False
        terminal.read(0.02)
    return True
