"""Index a folder: parse each file that is new or changed, in parallel, and keep what is found in the store."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tui.corpus.parallel import CHUNK, cores, in_processes
from tui.corpus.reading import found_files
from tui.corpus.store import FileRow, Kept, Store, kept, key_of
from tui.document.request import ParseRequest
from tui.inputs import read_one
from tui.problem import Problem

_MOST_FILES = 64
"""Files that are given to a process at once."""
Tick = Callable[[int, str], object]
"""Called with the number of files done and the path of the latest."""


class Indexed(NamedTuple):
    """A file that was parsed: what is kept of it, or why nothing is."""

    path: str
    found: tuple[Kept, FileRow] | None = None
    reason: str = ""


class Summary(NamedTuple):
    """What the indexing of a folder came to: numbers of files, and why some can't be read."""

    parsed: int
    unchanged: int
    gone: int
    failed: tuple[str, ...]


def stamp(path: str) -> str:
    """Return what changes when the file `path` does: its size and time. Raises OSError."""
    status = Path(path).stat()
    return f"{status.st_size}:{status.st_mtime_ns}"


def index(folder: Path, options: argparse.Namespace, store: Store, tick: Tick, processes: int = 0) -> Summary:
    """Bring what `store` has of `folder` up to date. What was done stays done where this is interrupted.

    Raises Problem where the store can't be written.
    """
    root = folder.resolve()
    known = {path: mark for path, mark in store.files().items() if Path(path).is_relative_to(root)}
    seen: set[str] = set()
    done = unchanged = 0
    failed: list[str] = []

    def changed() -> Iterator[str]:
        nonlocal unchanged, done
        for path in map(str, found_files(root)):
            seen.add(plain_path(path))
            try:
                same = known.get(plain_path(path)) == f"{stamp(path)} {_options_key(options)}"
            except OSError:  # it vanished meanwhile
                continue
            if same:
                unchanged += 1
                done += 1
                tick(done, path)
            else:
                yield path

    for results in _results(_pieces(changed()), options, processes or cores()):
        found = [result.found for result in results if result.found]
        if not store.keep((one for one, _ in found), (row for _, row in found)):
            raise Problem(store.complaint or f"{store.file}: can't be written")
        failed += [result.reason for result in results if result.reason]
        for result in results:
            done += 1
            tick(done, result.path)
    gone = [path for path in store.paths() if Path(path).is_relative_to(root) and path not in seen]
    store.forget(gone)
    store.shrink()
    return Summary(done - unchanged - len(failed), unchanged, len(gone), tuple(failed))


def _results(pieces: Iterator[list[str]], options: argparse.Namespace, processes: int) -> Iterator[list[Indexed]]:
    """Parse files in processes, which read them, too, or in a cluster, which is given what is read here."""
    if options.dask:
        from tui.corpus.cluster import in_cluster

        read_here = ([_read(path, options) for path in piece] for piece in pieces)
        yield from in_cluster(_parse_files, read_here, options.dask)
    else:
        yield from in_processes(partial(_index_files, options=options), pieces, processes)


def plain_path(path: str) -> str:
    """Return `path` as it is kept: what is no UTF-8 in it as escapes."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _options_key(options: argparse.Namespace) -> str:
    return f"{options.date} {options.language} {options.recogniser} {options.form}"


def _pieces(paths: Iterable[str]) -> Iterator[list[str]]:
    """Put small files together, as many as a process is to have at once."""
    piece: list[str] = []
    size = 0
    for path in paths:
        piece.append(path)
        with suppress(OSError):  # it vanished meanwhile
            size += Path(path).stat().st_size
        if size >= CHUNK or len(piece) >= _MOST_FILES:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


class _Read(NamedTuple):
    """A file that was read: its path and stamp, and the request to parse it, or why there is none."""

    path: str
    mark: str = ""
    request: ParseRequest | None = None
    reason: str = ""


def _index_files(paths: Sequence[str], options: argparse.Namespace) -> list[Indexed]:
    """Read and parse files, in a process of the pool."""
    return _parse_files([_read(path, options) for path in paths])


def _read(path: str, options: argparse.Namespace) -> _Read:
    try:
        return _Read(path, f"{stamp(path)} {_options_key(options)}", read_one(path, options))
    except Problem as problem:
        return _Read(path, reason=str(problem))
    except OSError as error:
        return _Read(path, reason=f"{path}: {error.strerror}")


def _parse_files(files: Sequence[_Read]) -> list[Indexed]:
    """Parse what was read, in a process of the pool or of a cluster."""
    return [_parse_file(file) for file in files]


def _parse_file(file: _Read) -> Indexed:
    if file.request is None:
        return Indexed(file.path, reason=file.reason)
    try:
        key = key_of(file.request)
        document = file.request.run()
    except Exception as error:  # noqa: BLE001 - one file must not end the others
        return Indexed(file.path, reason=f"{file.path}: {type(error).__name__}: {error}")
    published = document.published.isoformat() if document.published else ""
    row = (plain_path(file.path), file.mark, key, document.title, published, len(document.events))
    return Indexed(file.path, (kept(key, document), row))
