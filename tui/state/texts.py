"""What is remembered of each text: where one was, what was shown, and bookmarks. One small JSON file a text.

A text is known by its content, not by its path. A file is read again before it is changed, under a lock, so that two
readers of one text never lose each other's bookmarks.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from tui.state.folders import locked, read_small, state_folder, write_atomically
from tui.state.values import whole_number

_MOST_BYTES = 256 * 1024
_MOST_TEXTS = 1_000
"""Texts that are remembered; beyond, those read longest ago are forgotten, but for those with marks of the user."""
LONGEST_NOTE = 500
_MOST_BOOKMARKS = 1_000
LONGEST_NAME = 60
_MOST_VIEWS = 100


class Bookmark(NamedTuple):
    """A marked place: its `offset` in code points of the text, and a note, which may be empty."""

    offset: int
    note: str = ""


class Recent(NamedTuple):
    """A text read before: when (ISO 8601), from where, its title, and the share (0 to 1) that was read up to.

    `names` open it again, several those of a library.
    """

    when: str
    origin: str
    title: str
    share: float
    names: tuple[str, ...] = ()


def key_of(text: str) -> str:
    """Return the name under which the text with this content is remembered."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class TextMemory:
    """The folder of what is remembered of texts. Where it can't be read or written, nothing is, and nothing fails."""

    def __init__(self, folder: Path | None = None) -> None:
        """Open `folder`, by default in the user's state folder."""
        self._folder = folder or state_folder() / "texts"

    def read(self, key: str) -> Mapping[str, Any]:
        """Return what is remembered of the text `key`: values of JSON; empty for a text that is new."""
        try:
            values = json.loads(read_small(self._path(key), _MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}

    def is_empty(self) -> bool:
        """Whether nothing is remembered of any text: the program is new here."""
        return next(self._files(), None) is None

    def bookmarks(self, key: str) -> tuple[Bookmark, ...]:
        """Return the bookmarks of the text `key`, in text order."""
        return bookmarks_of(self.read(key))

    def keep(self, key: str, values: Mapping[str, Any]) -> bool:
        """Remember `values` of the text `key` beside its bookmarks, and that it was read now.

        Return whether that could be written, as `mark` and `unmark` do.
        """
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        done = self._change(key, lambda old: {**old, **values, "when": now})
        self._forget_oldest()
        return done

    def mark(self, key: str, bookmark: Bookmark) -> bool:
        """Add a bookmark, in place of one at the same offset."""
        return self._change_bookmarks(key, bookmark.offset, (bookmark,))

    def unmark(self, key: str, offset: int) -> bool:
        """Remove the bookmark at `offset`."""
        return self._change_bookmarks(key, offset, ())

    def forget(self, key: str) -> None:
        """Forget the text `key`: one that is remembered under its later version."""
        with contextlib.suppress(OSError):
            self._path(key).unlink(missing_ok=True)
            self._path(key).with_suffix(".lock").unlink(missing_ok=True)

    def name_view(self, key: str, name: str, view: Mapping[str, Any] | None) -> bool:
        """Keep `view`, values of JSON, as `name` with the text `key`; None takes away what has that name."""

        def change(old: Mapping[str, Any]) -> dict[str, Any]:
            kept = {known: values for known, values in views_of(old).items() if known != name}
            return {**old, "views": {**kept, **({name: view} if view is not None else {})}}

        return self._change(key, change)

    def _change_bookmarks(self, key: str, offset: int, added: tuple[Bookmark, ...]) -> bool:
        def change(old: Mapping[str, Any]) -> dict[str, Any]:
            kept = [one for one in bookmarks_of(old) if one.offset != offset]
            return {**old, "bookmarks": [list(one) for one in sorted((*kept, *added))[:_MOST_BOOKMARKS]]}

        return self._change(key, change)

    def _change(self, key: str, change: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> bool:
        """Read the values of a text, change them and write them, with no other process in between."""
        path = self._path(key)
        with contextlib.suppress(OSError), locked(path.with_suffix(".lock")):
            words = json.dumps(change(self.read(key)))
            if len(words) <= _MOST_BYTES:
                write_atomically(path, words)
                return True
        return False

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"

    # -- texts read before

    def recent(self) -> list[Recent]:
        """List the texts read before, the latest first; of versions of a text from one place, the latest."""
        found = (_recent(self.read(path.stem)) for path in self._files())
        latest: dict[str, Recent] = {}
        for one in sorted((one for one in found if one), reverse=True):
            latest.setdefault(one.origin, one)
        return list(latest.values())

    def _files(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            yield from (path for path in self._folder.iterdir() if path.suffix == ".json")

    def _forget_oldest(self) -> None:
        files = list(self._files())
        if len(files) <= _MOST_TEXTS:
            return
        with contextlib.suppress(OSError):
            for path in sorted(files, key=lambda path: path.stat().st_mtime)[:-_MOST_TEXTS]:
                if not self._has_marks(path.stem):
                    self.forget(path.stem)

    def _has_marks(self, key: str) -> bool:
        """Whether the user has set bookmarks in a text, or named views of it: that is never forgotten."""
        values = self.read(key)
        return bool(bookmarks_of(values) or views_of(values))


def bookmarks_of(values: Mapping[str, Any]) -> tuple[Bookmark, ...]:
    """Read the bookmarks, in text order, of what is remembered of a text; what is none is left out."""
    found = values.get("bookmarks")
    if not isinstance(found, list):
        return ()
    pairs = (one for one in found if isinstance(one, list) and len(one) == 2)
    notes = {at: note for offset, note in pairs if (at := whole_number(offset)) is not None and isinstance(note, str)}
    return tuple(Bookmark(at, note[:LONGEST_NOTE]) for at, note in sorted(notes.items()))


def views_of(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read the named views of what is remembered of a text: values of JSON by name."""
    found = values.get("views")
    if not isinstance(found, dict):
        return {}
    return {name: found[name] for name in sorted(found)[:_MOST_VIEWS] if 0 < len(name) <= LONGEST_NAME}


def _is_time(when: str) -> bool:
    try:
        datetime.fromisoformat(when)
    except ValueError:
        return False
    return True


def _recent(values: Mapping[str, Any]) -> Recent | None:
    when, origin, title, share = (values.get(name) for name in ("when", "origin", "title", "share"))
    if not isinstance(when, str) or not isinstance(origin, str) or not _is_time(when):
        return None
    number = float(share) if isinstance(share, (int, float)) and 0 <= share <= 1 else 0.0
    listed = values.get("names")
    names = tuple(name for name in listed if isinstance(name, str)) if isinstance(listed, list) else ()
    return Recent(when, origin, title if isinstance(title, str) else "", number, names or (origin,))
