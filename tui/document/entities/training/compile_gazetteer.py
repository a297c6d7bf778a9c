"""Compile the long word lists of a language: `python -m tui.document.entities.training.compile_gazetteer FOLDER`.

FOLDER is the language's folder of tables. Run it after a change to a list.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tui.document.entities.gazetteer import Entry, compile_lists

_SMALL = 150
_COMMON = 3000
_FLAGS = {"places.txt": "city", "towns.txt": "town", "given_names.txt": "given", "surnames.txt": "surname"}


def read_lists(folder: Path) -> dict[str, Entry]:
    """Read the entry of each word or phrase that is in one of the lists in `folder`."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for file, flag in _FLAGS.items():
        for (name,) in _rows(folder / file):
            found[name][flag] = True
    for rank, (word, classes) in enumerate(_rows(folder / "common_words.tsv")):
        found[word] |= {"word": True, "common": rank < _COMMON, "small": rank < _SMALL, "classes": classes[:2]}
    for name, kind in _rows(folder / "wordnet_names.tsv"):
        found[name]["famous"] = kind
    for phrase in [key for key in found if " " in key]:
        found[phrase.partition(" ")[0]]["leads"] = True
    return {key: Entry(**fields) for key, fields in found.items()}


def _rows(path: Path) -> Iterator[list[str]]:
    """Yield the rows of a list, without the comment that heads it."""
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        yield line.split("\t")


def main(folder: Path) -> None:
    """Compile the lists in `folder` into its words.bin."""
    (folder / "words.bin").write_bytes(compile_lists(read_lists(folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
