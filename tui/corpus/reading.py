"""Find and read the texts of a library: files as they are given, and all that can be read in folders."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, count
from pathlib import Path, PurePath
from typing import NamedTuple

from tui.corrections.keeping import SUFFIX
from tui.document.clean import one_line
from tui.problem import Problem
from tui.sources import STANDARD_INPUT, Source, is_address, read_source

_LONGEST_NAME = 80
MOST_TEXTS = 5_000
MOST_BYTES = 60_000_000
"""What a library that is read at once may hold; the index of a folder has no such end."""


class Texts(NamedTuple):
    """Texts that were read, their names, unique among them, their paths, and what to say of the others."""

    names: tuple[str, ...]
    paths: tuple[str, ...]
    sources: tuple[Source, ...]
    note: str


def is_library(names: Sequence[str]) -> bool:
    """Whether `names` name several texts: more than one, or a folder."""
    return len(names) > 1 or any(map(_is_folder, names))


def _is_folder(name: str) -> bool:
    """Whether there is a folder of that name; one may be too long for anything."""
    try:
        return bool(name) and name != STANDARD_INPUT and not is_address(name) and Path(name).is_dir()
    except (OSError, ValueError):
        return False


def found_files(folder: Path) -> Iterator[Path]:
    """Walk the files of `folder` by name, without what is hidden, links to folders and files of corrections."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith(SUFFIX):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from found_files(Path(entry.path))
        elif _is_file(entry):
            yield Path(entry.path)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link to itself
        return False


def paths_of(names: Iterable[str]) -> Iterator[str]:
    """Give the files of folders, and everything else as it is."""
    for name in names:
        if _is_folder(name):
            yield from map(str, found_files(Path(name)))
        else:
            yield name


def read_texts(names: Sequence[str], read: Callable[[str], Source] = read_source) -> Texts:
    """Read what `names` name by `read`. A file that can't be read is left out where it was found in a folder.

    Raises Problem for one that was named and can't be read, where there is no text at all, or there is too much.
    """
    sources: dict[str, Source] = {}
    seen: dict[str, str] = {}
    left_out, same, size = [], 0, 0
    for path in paths_of(names):
        try:
            source = read(path)
        except Problem as problem:
            if path in names:
                raise
            left_out.append(str(problem))
            continue
        size += len(source.text)
        if len(sources) >= MOST_TEXTS or size > MOST_BYTES:
            raise Problem(f"more than {MOST_TEXTS:,} texts or {MOST_BYTES >> 20} MB; `index` keeps them for `search`")
        if source.text in seen:
            same += 1
            continue
        seen[source.text] = path
        sources[path] = source
    if not sources:
        raise Problem(f"{names[0]}: no text in it can be read" + (f" ({left_out[0]})" if left_out else ""))
    return Texts(tuple(unique_names(list(sources))), tuple(sources), tuple(sources.values()), _note(left_out, same))


def _note(left_out: Sequence[str], same: int) -> str:
    """Say what was left out."""
    words = []
    if left_out:
        words.append(f"{len(left_out)} can't be read ({left_out[0]})")
    if same:
        words.append(f"{same} the same as another")
    return f"left out: {', '.join(words)}" if words else ""


def unique_names(paths: Sequence[str]) -> list[str]:
    """Name files as briefly as tells them apart: the last part of the path, or as many as it takes."""
    parts = [one_line(path).split("/") for path in paths]
    depth = [1] * len(paths)
    while True:
        names = ["/".join(part[-count:]) for part, count in zip(parts, depth, strict=True)]
        counts = Counter(names)
        again = [at for at, name in enumerate(names) if counts[name] > 1 and depth[at] < len(parts[at])]
        if not again:
            break
        for at in again:
            depth[at] += 1
    return [name or PurePath(path).name or path for name, path in zip(names, paths, strict=True)]


def told_apart(titles: Sequence[str]) -> list[str]:
    """Name texts by their titles, on one line each, with a number behind those that are there already."""
    names: dict[str, None] = {}
    for title in titles:
        name = one_line(title)[:_LONGEST_NAME].strip() or "text"
        others = (f"{name} ({number})" for number in count(2))
        names[next(one for one in chain([name], others) if one not in names)] = None
    return list(names)
