"""Find the user's folders by the XDG Base Directory Specification 0.8, and write files in them atomically."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

APP = "afghan-timeline"
_PATIENCE = 1.0
"""Seconds that a lock is waited for."""


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


def cache_folder() -> Path:
    """Return the folder of what can be made again."""
    return _folder("XDG_CACHE_HOME", ".cache")


def state_folder() -> Path:
    """Return the folder of what the program remembers from run to run."""
    return _folder("XDG_STATE_HOME", ".local/state")


class NotPlain(OSError):  # noqa: N818 - it is about the file
    """What was to be read is no regular file, or far too large a one."""


def open_regular(path: Path, flags: int) -> int:
    """Open `path` as os.open does and return the descriptor; never waits for a pipe or a device.

    Raises NotPlain where it is no regular file, other OSErrors as os.open does.
    """
    try:
        handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
    except OSError as error:
        if error.errno in (errno.ENXIO, errno.ENODEV, errno.ELOOP):  # a pipe or socket, a device, a link to itself
            raise NotPlain(error.errno, "Not a regular file") from error
        raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotPlain(errno.EINVAL, "Not a regular file")
    return handle


def read_small(path: Path, most: int) -> str:
    """Read the UTF-8 text file `path` of at most `most` bytes.

    Raises NotPlain where it is larger or no regular file, other OSErrors where it can't be read, ValueError where it
    is no UTF-8.
    """
    with open(open_regular(path, os.O_RDONLY), "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise NotPlain(errno.EFBIG, f"Larger than {most // 1024} KB")
    return data.decode("utf-8")


def write_atomically(path: Path, words: str | bytes) -> None:
    """Write `words`, text as UTF-8, to `path`: a reader sees the old file or the new one, never a part.

    A link stays a link, and a file keeps its permissions. Raises OSError.
    """
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with temporary.open("wb") as file:
            file.write(words.encode("utf-8") if isinstance(words, str) else words)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def remove_leftovers(path: Path) -> None:
    """Remove what `write_atomically(path, ...)` left behind in processes that were killed meanwhile."""
    with contextlib.suppress(OSError):
        for temporary in path.parent.glob(f".{path.name}.*.new"):
            if not _is_running(temporary.suffixes[-2].removeprefix(".")):
                temporary.unlink(missing_ok=True)


def _is_running(process: str) -> bool:
    """Whether the process of that number may still be there."""
    try:
        os.kill(int(process), 0)
    except (ProcessLookupError, ValueError, OverflowError):
        return False
    except OSError:  # it is another user's
        return True
    return True


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path`, waiting a second at most for other processes that do.

    Raises OSError where it cannot be made or had: one that holds it may be stopped. Without `fcntl` nothing is
    locked.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = open_regular(path, os.O_RDWR | os.O_CREAT)
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    """Lock an open file until it is closed. Raises OSError where another process does not give it up."""
    try:
        import fcntl
    except ImportError:
        return
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > end:
                raise
            time.sleep(0.005)
