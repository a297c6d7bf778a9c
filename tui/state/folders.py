"""Find the user's folders by the XDG Base Directory Specification 0.8, and write files in them atomically."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

APP = "afghan-timeline"


def _folder(variable: str, default: str) -> Path:
    """Return the folder of the absolute path in `variable`, as the specification asks, else `default` under home."""
    named = os.environ.get(variable, "")
    if named and Path(named).is_absolute():
        return Path(named) / APP
    try:
        return Path.home() / default / APP
    except RuntimeError:  # no home at all, as in some containers
        return Path(os.devnull) / APP  # nothing can be there


def config_folder() -> Path:
    """Return the folder of the user's settings and own themes."""
    return _folder("XDG_CONFIG_HOME", ".config")


def state_folder() -> Path:
    """Return the folder of what the program remembers from run to run."""
    return _folder("XDG_STATE_HOME", ".local/state")


def write_atomically(path: Path, text: str) -> None:
    """Write `text` to `path` so that a reader sees the old file or the new one, never a part. Raises OSError."""
    import tempfile  # 10 ms that most runs can do without

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
