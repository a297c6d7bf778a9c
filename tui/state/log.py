"""The log file in the state folder, for faults of the program that do not stop it."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

from tui.state.folders import state_folder

_LARGEST = 256_000
"""Bytes after which the log begins anew: some hundred tracebacks."""


def log_file() -> Path:
    """Return the path of the log file, which need not exist."""
    return state_folder() / "errors.log"


def log_error(error: BaseException) -> Path | None:
    """Append the traceback of `error` with the present time; return the log's path, or None if it can't be written."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        full = path.exists() and path.stat().st_size > _LARGEST
        with path.open("w" if full else "a", encoding="utf-8") as file:
            file.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n")
            file.writelines(traceback.format_exception(error))
            file.write("\n")
    except OSError:
        return None
    return path
