"""What the reader remembers from run to run: the theme last chosen.

One JSON file; a damaged one counts as empty and is set aside, so that nothing a user had is overwritten unseen.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from tui.state.folders import state_folder, write_atomically


class Memory:
    """A small JSON file of remembered values; every change is written at once, atomically.

    Where the folder can't be written to, nothing is remembered and no error raised: `complaint` then says why.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the memory at `path`, by default in the user's state folder."""
        self.path = path or state_folder() / "memory.json"
        self.complaint = ""
        self._values = self._read()

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except OSError:
            return {}
        except ValueError:
            values = None
        if isinstance(values, dict):
            return values
        self.complaint = f"{self.path}: is damaged and counts as empty"
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".damaged.json"))
            self.complaint = f"{self.path}: is damaged: set aside as {self.path.stem}.damaged.json"
        return {}

    def _write(self) -> None:
        try:
            write_atomically(self.path, json.dumps(self._values, indent=1))
        except OSError as error:
            self.complaint = f"{self.path}: can't be written ({error.strerror}); nothing is remembered"

    @property
    def theme(self) -> str:
        """Return the name of the theme last chosen, or empty."""
        name = self._values.get("theme", "")
        return name if isinstance(name, str) else ""

    def remember_theme(self, name: str) -> None:
        """Keep `name` as the theme to start with."""
        self._values["theme"] = name
        self._write()
