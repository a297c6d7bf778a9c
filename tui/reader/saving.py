"""Save what is shown: the timeline with its filters in any format of the exports, or a picture of the screen."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tui.document.model import Document
from tui.exports import FORMATS
from tui.reader.index import Index
from tui.reader.selection import View
from tui.state.folders import write_atomically

_PICTURE = ".svg"
_ANYWAY = "!"


def shown(index: Index, view: View) -> Document:
    """Return the document with no other events than those of `view`."""
    return replace(index.document, events=tuple(index.selection(replace(view, order="calendar")).events))


def save(typed: str, document: Document, picture: Callable[[], str]) -> str:
    """Save `document`, or the `picture` of the screen, under the name `typed`, and say what was done, or why not.

    The suffix says which format. A file that is there is replaced only where "!" ends the name.
    """
    name = typed.strip()
    anyway = name.endswith(_ANYWAY)
    path = Path(name.rstrip(_ANYWAY).strip()).expanduser()
    write = _writer(path.suffix.lower(), document, picture)
    if write is None:
        suffixes = ", ".join(sorted([_PICTURE, *(form.suffix for form in FORMATS.values())]))
        return f"Name a file that ends in one of {suffixes}."
    if path.exists() and not anyway:
        return f"{path} is there already: end the name with ! to replace it."
    if not path.parent.is_dir():
        return f"There is no folder {path.parent}."
    try:
        write_atomically(path, write())
    except OSError as error:
        return f"{path}: can't be written ({error.strerror})."
    number = len(document.events)
    what = "picture of the screen" if path.suffix.lower() == _PICTURE else f"{number} event{'' if number == 1 else 's'}"
    return f"Saved: {path} ({what})."


def _writer(suffix: str, document: Document, picture: Callable[[], str]) -> Callable[[], str] | None:
    """Return what makes the words of a file with this suffix; None for an unknown one."""
    if suffix == _PICTURE:
        return picture
    form = next((form for form in FORMATS.values() if form.suffix == suffix), None)
    if form is None or form.binary:
        return None

    def words() -> str:
        out = io.StringIO()
        form.write(document, out)
        return out.getvalue()

    return words
