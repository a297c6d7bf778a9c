"""Save what is shown: the timeline with its filters in any format of the exports, or a picture of the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tui.document.model import Document
from tui.exports import FORMATS, format_of, written
from tui.reader.index import Index
from tui.reader.selection import View
from tui.state.folders import write_atomically

_PICTURE = ".svg"
_DRAWN = ".timeline.svg"
"""The timeline drawn, where the other is a picture of the screen."""
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
    write = _writer(path.name, document, picture)
    if write is None:
        suffixes = ", ".join(sorted({_PICTURE, _DRAWN, *(form.suffix for form in FORMATS.values())}))
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
    what = "picture of the screen" if _is_picture(path.name) else f"{number} event{'' if number == 1 else 's'}"
    return f"Saved: {path} ({what})."


def _writer(name: str, document: Document, picture: Callable[[], str]) -> Callable[[], str | bytes] | None:
    """Return what makes the content of a file with this name; None for an unknown suffix."""
    if _is_picture(name):
        return picture
    form = format_of(name)
    return (lambda: written(form, document)) if form else None


def _is_picture(name: str) -> bool:
    """Whether a file of this name is to be a picture of the screen, and not the timeline drawn."""
    return name.lower().endswith(_PICTURE) and not name.lower().endswith(_DRAWN)
