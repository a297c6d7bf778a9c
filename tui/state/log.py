"""A log file of failures in the state folder, kept small: for a report of a fault. It holds no text that was read."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

from tui import __version__
from tui.failure import outline
from tui.state.folders import open_regular, state_folder

_MOST_BYTES = 256 * 1024
_KEPT = 2


def log_file() -> Path:
    """Return the path of the log, which need not exist."""
    return state_folder() / "errors.log"


def log_error(error: BaseException, doing: str = "parsing") -> Path | None:
    """Append the traceback of `error`, met while `doing` something ("parsing"), and return the log's path.

    The error's message is left out, as it could quote the text. Two older files are kept. Returns None where the log
    can't be written.
    """
    path = log_file()
    entry = f"{doing}: afghan-timeline {__version__}, Python {sys.version.split()[0]}\n{outline(error)}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _append(path, entry)
    except OSError:
        return None
    return path


def _append(path: Path, entry: str) -> None:
    """Write `entry` with the time, after moving a full file out of the way. Raises OSError."""
    if path.exists() and path.stat().st_size + len(entry) > _MOST_BYTES:
        for number in range(_KEPT, 0, -1):
            newer = path.with_suffix(f".{number - 1}.log") if number > 1 else path
            if newer.exists():
                newer.replace(path.with_suffix(f".{number}.log"))
    with os.fdopen(open_regular(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "a", encoding="utf-8") as log:
        log.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')} {entry}\n")
