"""Compile the long word lists of `english/` into words.bin.

Run `python -m tui.document.entities.training.compile_words` after a change to a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tui.document.entities.hashed import pack
from tui.document.entities.words import FILE, Word

_SMALL = 150
_COMMON = 3000


def _rows(file: str) -> Iterator[list[str]]:
    """The rows of a list, without the comment that heads it."""
    for line in (FILE.parent / file).read_text(encoding="utf-8").splitlines()[1:]:
        yield line.split("\t")


def read_lists() -> dict[str, Word]:
    """What the lists say of each word or phrase that is in one of them."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for file, flag in (
        ("places.txt", "city"),
        ("towns.txt", "town"),
        ("given_names.txt", "given"),
        ("surnames.txt", "surname"),
    ):
        for (name,) in _rows(file):
            found[name][flag] = True
    for rank, (word, classes) in enumerate(_rows("common_words.tsv")):
        found[word] |= {"word": True, "common": rank < _COMMON, "small": rank < _SMALL, "classes": classes[:2]}
    for name, kind in _rows("wordnet_names.tsv"):
        found[name]["famous"] = kind
    for phrase in [key for key in found if " " in key]:
        found[phrase.partition(" ")[0]]["leads"] = True
    return {key: Word(**said) for key, said in found.items()}


def compile_lists(lists: dict[str, Word], path: Path) -> None:
    """Write `lists` to `path` in the format of words.py."""
    keys, order = pack(lists)
    codes = b"".join(lists[key].encode().to_bytes(3, "little") for key in order)
    path.write_bytes(len(order).to_bytes(4, "little") + keys + codes)


if __name__ == "__main__":
    compile_lists(read_lists(), FILE)
