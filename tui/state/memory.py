"""What the reader remembers from run to run: the theme last chosen.

One JSON file; a damaged one counts as empty and is set aside, so that nothing a user had is overwritten unseen.
"""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

from tui.state.folders import NotPlain, read_small, remove_leftovers, state_folder, write_atomically

_LONGEST_NAME = 255  # of a file, on the systems there are
_MOST_BYTES = 64 * 1024
_MOST_COPIES = 20
"""Damaged files that are kept; with so many there, a further one stays where it is and nothing is remembered."""


class Memory:
    """A small JSON file of remembered values; every change is written at once, atomically.

    Where the folder can't be written to, nothing is remembered and no error raised: `complaint` then says why.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the memory at `path`, by default in the user's state folder."""
        self.path = path or state_folder() / "memory.json"
        self.complaint = ""
        self._locked = False
        remove_leftovers(self.path)
        self._values = self._read()

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(read_small(self.path, _MOST_BYTES))
        except (NotPlain, ValueError, RecursionError):  # a pipe or a device; no text or no JSON; nested without end
            values = None
        except OSError:
            return {}
        if not isinstance(values, dict):
            self._set_aside()
            return {}
        return values

    def _set_aside(self) -> None:
        """Give a damaged file a name of its own, beside those that were damaged before."""
        names = (f"{self.path.stem}.damaged{number}.json" for number in ("", *range(2, _MOST_COPIES + 1)))
        copy = next((copy for name in names if not os.path.lexists(copy := self.path.with_name(name))), None)
        try:
            if copy is None:
                raise OSError(errno.EEXIST, "too many copies")
            self.path.rename(copy)
            self.complaint = f"{self.path}: is damaged: set aside as {copy.name}"
        except OSError:
            self._locked = True
            self.complaint = f"{self.path}: is damaged; nothing is remembered"

    def _write(self) -> None:
        if self._locked:
            return
        try:
            write_atomically(self.path, json.dumps(self._values, indent=1))
        except OSError as error:
            self.complaint = f"{self.path}: can't be written ({error.strerror}); nothing is remembered"

    @property
    def theme(self) -> str:
        """Return the name of the theme last chosen, or empty."""
        name = self._values.get("theme", "")
        return name if isinstance(name, str) and len(name) <= _LONGEST_NAME else ""

    def remember_theme(self, name: str) -> None:
        """Keep `name` as the theme to start with."""
        self._values["theme"] = name
        self._write()
