"""The linear model: features -> scores of labels, by weights that a file of a megabyte holds.

The file (made by training/train.py) has a line of JSON, then the features (see hashed.py), then their weights in the
same order, a byte for each label, 128 standing for 0.

The scores of all labels are held in one whole number, 16 bits each, so that one addition adds them all. Each feature
adds 128 too much to every label alike, which changes no comparison; 257 features fit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from struct import Struct
from zlib import crc32

from tui.document.entities.hashed import HashedRows, size

_FILE = Path(__file__).parent / "english" / "weights.bin"


class Weights:
    """Scores lists of features.

    `labels` are "O", "B-person", "I-person"...; `numbers` theirs; `transitions[a][b]` is the score of label `b` after
    label `a`. A path to label `b` that scores more than `ahead[a][b]` below one to label `a` is held to be lost.
    `begun[a][b]` is label `b` as it is given after label `a`; the first label is "O".
    """

    def __init__(self, data: bytes) -> None:
        """Read the weights from the bytes of their file."""
        head, _, body = data.partition(b"\n")
        header = json.loads(head)
        self.labels: tuple[str, ...] = tuple(header["labels"])
        self.transitions: list[list[int]] = header["transitions"]
        self.numbers = range(len(self.labels))
        self.ahead = _ahead(self.transitions)
        self.begun = [begin_after(label, self.labels) for label in self.labels]
        count = header["features"]
        self._lanes = Struct(f"<{len(self.labels)}H")
        self._features = HashedRows(body[: size(count)])
        self._rows = body[size(count) :]
        self._packed: dict[int, int] = {}

    def score(self, features: Iterable[str]) -> int:
        """The scores of all labels, packed, for a word of these features."""
        return sum(map(self.weigh, features))

    def weigh(self, feature: str) -> int:
        """The scores of all labels, packed, for one feature."""
        hashed = crc32(feature.encode())
        known, first, lowers = self._packed, self._features.first, self._features.lowers
        if hashed in known:
            return known[hashed]
        upper, lower = hashed >> 16, hashed & 0xFFFF
        for row in range(first[upper], first[upper + 1]):  # as `HashedRows.find`, without a call for each feature
            if lowers[row] == lower:
                return self._pack(hashed, row)
        return 0

    def unpack(self, totals: Iterable[int]) -> list[tuple[int, ...]]:
        """The scores in packed totals, each in the order of `labels`."""
        unpack, size = self._lanes.unpack, self._lanes.size
        return [unpack(total.to_bytes(size, "little")) for total in totals]

    def _pack(self, hashed: int, row: int) -> int:
        """The packed scores of the feature with this hash, which is in this row, remembered."""
        width = len(self.labels)
        wide = bytearray(2 * width)
        wide[::2] = self._rows[row * width : (row + 1) * width]
        packed = self._packed[hashed] = int.from_bytes(wide, "little")
        return packed


def begin_after(before: str, labels: Sequence[str]) -> list[str]:
    """`labels` as they are given after the label `before`: a name may begin with an "I-", which then means "B-"."""
    return ["B" + label[1:] if label[0] == "I" and before[2:] != label[2:] else label for label in labels]


def _ahead(transitions: list[list[int]]) -> list[list[int]]:
    """For labels `a` and `b` how much what follows can speak for `b` against `a`: seven tenths of the most.

    That it does its most is so rare that this changed 8 of 5,607 runs, and decoding is a quarter faster.
    """
    return [[7 * max(y - x for x, y in zip(a, b, strict=True)) // 10 for b in transitions] for a in transitions]


@cache
def weights() -> Weights:
    """The weights of English."""
    return Weights(_FILE.read_bytes())
