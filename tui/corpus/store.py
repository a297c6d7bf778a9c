"""Keep parsed documents on disk (SQLite), under a key of their content, options and the version of the program.

What is kept can be made again: a store that is broken, of another version or too large is emptied, and one that can't
be written to is done without.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeVar

import tui
from tui import __version__, labels
from tui.corpus.packing import PackingError, packed, unpacked
from tui.document.model import Document, Event
from tui.document.order import ordinal
from tui.document.request import ParseRequest
from tui.state.folders import cache_folder

T = TypeVar("T")
FileRow: TypeAlias = tuple[str, str, str, str, str, int]
"""A file: its path, stamp, key, title, day of publication, and the number of its events."""
EventRow: TypeAlias = tuple[str, str, str, str, int | None, int | None, str, str, int]
"""An event: title, clause and names, the key of its document, its days as numbers, its date, certainty and offset."""
MOST_BYTES = 2_000_000_000
"""Size of the store beyond which what was not used for longest is thrown away."""
_SCHEMA = 2
_PATIENCE = 10.0
"""Seconds that another process is waited for."""
_LATELY = 3600.0
"""Seconds for which what is in use stays so."""
_INSERT = "INSERT INTO event_words VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_TABLES = """
CREATE TABLE IF NOT EXISTS parsed (key TEXT PRIMARY KEY, used REAL NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
    events INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS files_by_key ON files (key);
CREATE VIRTUAL TABLE IF NOT EXISTS event_words USING fts5 (
    title, words, names, key UNINDEXED, first UNINDEXED, last UNINDEXED, date UNINDEXED, certainty UNINDEXED,
    start UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
);
"""


def store_file() -> Path:
    """Return the file of the store."""
    return cache_folder() / "index.sqlite"


@cache
def program() -> str:
    """Return what changes with the program that parses: its version, and when its modules and models were written."""
    root = Path(tui.__file__).parent
    parts = (path for part in ("document", "languages", "corpus") for path in (root / part).rglob("*.*"))
    newest = max((path.stat().st_mtime_ns for path in parts if path.suffix in (".py", ".bin")), default=0)
    return f"{__version__} {newest}"


def key_of(request: ParseRequest) -> str:
    """Return the key of what `request` makes: the same for the same text, options and version of the program."""
    digest = hashlib.sha256(f"{_SCHEMA} {program()}".encode())
    digest.update(request.text.encode("utf-8", "surrogatepass"))
    for field in fields(request):
        if field.name != "text":
            digest.update(f"\0{field.name}={getattr(request, field.name)!r}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


class Kept(NamedTuple):
    """A document as it is kept: its key, its bytes, and its events for the search."""

    key: str
    data: bytes
    events: list[EventRow]


def kept(key: str, document: Document) -> Kept:
    """Make what is kept of `document`."""
    return Kept(key, packed(document), list(event_rows(key, document)))


class Store:
    """The store in `file`. Every method gives up quietly where it can't be read or written: see `complaint`."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the store, making it where there is none and emptying it where it is broken."""
        self.file = file or store_file()
        self.complaint = ""
        self._base: sqlite3.Connection | None = None
        try:
            self._base = self._opened()
        except sqlite3.DatabaseError:
            self.complaint = f"{self.file}: was broken or of another version, and is made anew"
            with suppress(OSError, sqlite3.Error):
                self._remove()
                self._base = self._opened()
        except OSError as error:
            self.complaint = f"{self.file}: {error.strerror or error}"

    def _opened(self) -> sqlite3.Connection:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            base = sqlite3.connect(self.file, timeout=_PATIENCE)
        except sqlite3.OperationalError as error:
            raise OSError(f"can't be opened ({error})") from error
        try:
            version = base.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _SCHEMA):
                raise sqlite3.DatabaseError("another version")
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            base.executescript(_TABLES)
            base.execute(f"PRAGMA user_version = {_SCHEMA}")
        except sqlite3.OperationalError as error:
            base.close()
            raise OSError(f"can't be written ({error})") from error
        except BaseException:
            base.close()
            raise
        return base

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.file}{suffix}").unlink(missing_ok=True)

    def _do(self, action: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do `action` in one transaction; where it fails, note why, and give `otherwise`."""
        if self._base is None:
            return otherwise
        try:
            with self._base:
                return action(self._base)
        except PackingError as error:
            self.complaint = f"{self.file}: {error}"
        except sqlite3.OperationalError as error:
            self.complaint = f"{self.file}: {error}"
        except sqlite3.DatabaseError as error:
            self._make_anew(error)
        return otherwise

    def _make_anew(self, error: sqlite3.DatabaseError) -> None:
        """Empty a store that is broken."""
        self.complaint = f"{self.file}: was broken ({error}), and is made anew"
        self.close()
        with suppress(OSError, sqlite3.Error):
            self._remove()
            self._base = self._opened()

    def __enter__(self) -> Store:
        """Use the store."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    @property
    def is_open(self) -> bool:
        """Whether there is a store at all."""
        return self._base is not None

    def close(self) -> None:
        """Close the store."""
        if self._base is not None:
            self._base.close()
            self._base = None

    # -- documents

    def find(self, key: str) -> Document | None:
        """Return the document kept under `key`; None where there is none, or it can't be read."""

        def look(base: sqlite3.Connection) -> Document | None:
            row = base.execute("SELECT data FROM parsed WHERE key = ?", (key,)).fetchone()
            return unpacked(row[0]) if row and row[0] else None

        return self._do(look, None)

    def keep(self, documents: Iterable[Kept], files: Iterable[FileRow] = ()) -> bool:
        """Keep documents, with their events for the search, and what is known of their files: all of it or nothing.

        Return whether that was done.
        """
        rows, known = list(documents), list(files)

        def write(base: sqlite3.Connection) -> bool:
            for key, data, events in rows:
                new = base.execute("SELECT 1 FROM parsed WHERE key = ?", (key,)).fetchone() is None
                base.execute("INSERT OR REPLACE INTO parsed VALUES (?, ?, ?, ?)", (key, time.time(), len(data), data))
                if new:
                    base.executemany(_INSERT, events)
            base.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", known)
            return True

        return self._do(write, otherwise=False)

    def use(self, keys: Sequence[str]) -> None:
        """Note that the documents of `keys` are in use now, so that others are thrown away before them.

        Not where that was noted lately: a row is written whole, with its document.
        """
        now = time.time()
        rows = [(now, key, now - _LATELY) for key in keys]
        self._do(lambda base: base.executemany("UPDATE parsed SET used = ? WHERE key = ? AND used < ?", rows), None)

    # -- files

    def files(self) -> dict[str, str]:
        """Return the stamp of each file whose document is here."""
        sql = "SELECT path, stamp FROM files WHERE key IN (SELECT key FROM parsed)"
        nothing: list[tuple[str, str]] = []
        return dict(self._do(lambda base: base.execute(sql).fetchall(), nothing))

    def paths(self) -> list[str]:
        """Return all files that are known."""
        nothing: list[tuple[str]] = []
        return [path for (path,) in self._do(lambda base: base.execute("SELECT path FROM files").fetchall(), nothing)]

    def forget(self, paths: Iterable[str]) -> None:
        """Forget files that are gone."""
        self._do(lambda base: base.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in paths]), None)

    # -- the whole

    def size(self) -> tuple[int, int, int]:
        """Return how many files and documents are in the store, and how many bytes these take."""
        sql = "SELECT (SELECT count(*) FROM files), count(*), coalesce(sum(size), 0) FROM parsed"
        nothing = (0, 0, 0)
        return self._do(lambda base: base.execute(sql).fetchone(), nothing)

    def shrink(self, most: int = MOST_BYTES) -> int:
        """Throw away the documents that were not used for longest until `most` bytes are left; return how many went.

        Their events can still be searched.
        """

        def write(base: sqlite3.Connection) -> int:
            left, gone = self.size()[2], []
            for key, size in base.execute("SELECT key, size FROM parsed WHERE size > 0 ORDER BY used"):
                if left <= most:
                    break
                left -= size
                gone.append((key,))
            base.executemany("UPDATE parsed SET data = x'', size = 0 WHERE key = ?", gone)
            return len(gone)

        return self._do(write, 0)

    def clear(self) -> None:
        """Throw everything away, also under the hands of another process that writes."""

        def write(base: sqlite3.Connection) -> bool:
            for table in ("parsed", "event_words", "files"):
                base.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
            return True

        if self._do(write, otherwise=False) and self._base is not None:
            with suppress(sqlite3.Error):
                self._base.execute("VACUUM")

    def rows(self, sql: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        """Return what a query finds."""
        nothing: list[tuple[Any, ...]] = []
        return self._do(lambda base: base.execute(sql, values).fetchall(), nothing)


def event_rows(key: str, document: Document) -> Iterator[EventRow]:
    """Make the rows of the events of `document` for the search."""
    return (_event_row(key, document, event) for event in document.events)


def _event_row(key: str, document: Document, event: Event) -> EventRow:
    """Make the row of an event for the search; days as numbers, open ends as the first and last there are."""
    first, last = event.earliest or event.latest, event.latest or event.earliest
    return (
        event.title,
        " ".join(document.text[event.start : event.end].split()),
        " ".join(event.entities),
        key,
        ordinal(first) if first else None,
        ordinal(last) if last else None,
        labels.dated(event),
        event.certainty,
        event.start,
    )
