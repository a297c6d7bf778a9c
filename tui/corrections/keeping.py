"""Where corrections are kept: in a file beside the text, or else in the state folder, known by its content."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui.problem import Problem
from tui.resources import seed_article
from tui.sources import STANDARD_INPUT, is_address
from tui.state.folders import locked, state_folder, write_atomically
from tui.state.texts import key_of

if TYPE_CHECKING:
    from tui.corrections.model import Corrections

SUFFIX = ".timeline.yaml"


def beside(name: str) -> Path | None:
    """Return the file beside the text that `name` names; None for what is no file, and for a text of the program's."""
    if name == STANDARD_INPUT or is_address(name):
        return None
    path = Path(name)
    if path.absolute().parent == seed_article().parent:
        return None  # who corrects it would change the program for all
    return path.with_name(f"{path.stem}{SUFFIX}") if path.name else None


def in_state(text: str) -> Path:
    """Return the file in the state folder for `text`."""
    return state_folder() / "corrections" / f"{key_of(text)}{SUFFIX}"


class CorrectionFile(NamedTuple):
    """The file that corrections of a text are read from and written to.

    `paths` are tried in their order: the first that is there is read, the first that can be written is written.
    """

    paths: tuple[Path, ...]

    @classmethod
    def of(cls, name: str, text: str, given: str = "") -> CorrectionFile:
        """Find the file for `text`, which `name` names; one that is `given` goes before all.

        Raises Problem where the one that is given is not there.
        """
        if given:
            return cls((_given(given),))
        near = beside(name)
        return cls((near, in_state(text)) if near else (in_state(text),))

    @classmethod
    def of_library(cls, names: Sequence[str], given: str = "") -> CorrectionFile:
        """Find the file for the texts that `names` name together: by their places, as texts may come and go."""
        if given:
            return cls((_given(given),))
        places = "\0".join(name if is_address(name) else str(Path(name).absolute()) for name in names)
        return cls((in_state(f"library {places}"),))

    def load(self) -> Corrections | None:
        """Read what was kept; None where nothing was. Raises Problem for a file that is wrong."""
        path = next((path for path in self.paths if _is_there(path)), None)
        if path is None:  # which is usual, and costs the start nothing more
            return None
        from tui.corrections.file import load

        return load(path)

    def save(self, change: Corrections, *, base: Corrections) -> tuple[Corrections, Path]:
        """Keep `change`, which was made of `base`, and return all that is kept now with the file.

        What another reader has kept in the file meanwhile stays. Raises OSError where no file can be written, Problem
        where the file has become one that can't be read.
        """
        from tui.corrections.file import load, written
        from tui.corrections.merging import three_way
        from tui.corrections.model import Corrections

        existing = [path for path in self.paths if _is_there(path)]
        tried: OSError | None = None
        for path in (*existing, *(path for path in self.paths if path not in existing)):
            try:
                with locked(_lock_of(path)):
                    now = three_way(base, load(path) if _is_there(path) else Corrections(), change)
                    write_atomically(path, written(now))
                return now, path
            except OSError as error:
                tried = error
        raise tried or OSError("no file to write")


def _given(name: str) -> Path:
    """Return the path of a file that is asked for. Raises Problem where there is none."""
    if not _is_there(Path(name)):
        raise Problem(f"{name}: No such file")
    return Path(name)


def _is_there(path: Path) -> bool:
    """Whether there is something at `path`; a name may be too long for anything."""
    try:
        return path.exists()
    except OSError:
        return False


def _lock_of(path: Path) -> Path:
    """Return the lock of the file `path`, which does not lie beside it."""
    digest = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return state_folder() / "locks" / digest[:32]
