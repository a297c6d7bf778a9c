"""Linear model: features to scores of labels, by weights kept in a file of less than a megabyte.

The file (made by training/train.py) has a line of JSON, then the features (see hash_table.py), then their weights in
the same order, a byte for each label, 128 standing for 0.

The scores of all labels are packed in one integer, 16 bits each, so that one addition adds them all. Each feature adds
128 too much to every label alike, which changes no comparison; 257 features fit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from struct import Struct
from zlib import crc32

from tui.document.entities.hash_table import HashTable, packed_size


class Model:
    """Scores and transitions of labels ("O", "B-person", "I-person"...).

    - `labels`: the labels, "O" first; the rest is addressed by their indexes;
    - `transitions[a][b]`: the score of label `b` after label `a`;
    - `ahead[a][b]`: how far a path to `b` may score below one to `a` before it is dropped;
    - `begun[a][b]`: label `b` as it is written after label `a` (see `begin_after`).
    """

    def __init__(self, data: bytes) -> None:
        """Read the weights from `data`, the bytes of their file."""
        head, _, body = data.partition(b"\n")
        header = json.loads(head)
        self.labels: tuple[str, ...] = tuple(header["labels"])
        self.transitions: list[list[int]] = header["transitions"]
        self.ahead = _ahead(self.transitions)
        self.begun = [begin_after(label, self.labels) for label in self.labels]
        count = header["features"]
        self._lanes = Struct(f"<{len(self.labels)}H")
        self._features = HashTable(body[: packed_size(count)])
        self._rows = body[packed_size(count) :]
        self._packed: dict[int, int] = {}

    def score(self, features: Iterable[str]) -> int:
        """Add up the packed scores of all labels over `features`."""
        return sum(map(self.weigh, features))

    def weigh(self, feature: str) -> int:
        """Return the packed scores of all labels for one feature; 0 for an unknown one."""
        hashed = crc32(feature.encode())
        known, first, lowers = self._packed, self._features.first, self._features.lowers
        if hashed in known:
            return known[hashed]
        upper, lower = hashed >> 16, hashed & 0xFFFF
        for row in range(first[upper], first[upper + 1]):  # as `HashTable.find`, without a call for each feature
            if lowers[row] == lower:
                return self._pack(hashed, row)
        return 0

    def unpack(self, totals: Iterable[int]) -> list[tuple[int, ...]]:
        """Unpack totals of scores, each into a tuple in the order of `labels`."""
        unpack, size = self._lanes.unpack, self._lanes.size
        return [unpack(total.to_bytes(size, "little")) for total in totals]

    def _pack(self, hashed: int, row: int) -> int:
        """Read and keep the packed scores of the feature with the hash `hashed`, which is in row `row`."""
        width = len(self.labels)
        wide = bytearray(2 * width)
        wide[::2] = self._rows[row * width : (row + 1) * width]
        packed = self._packed[hashed] = int.from_bytes(wide, "little")
        return packed


def begin_after(before: str, labels: Sequence[str]) -> list[str]:
    """Rewrite `labels` as they follow `before`: an "I-" that continues no name of its kind becomes a "B-"."""
    return ["B" + label[1:] if label[0] == "I" and before[2:] != label[2:] else label for label in labels]


def _ahead(transitions: list[list[int]]) -> list[list[int]]:
    """For labels `a` and `b`, by how much later transitions may favour `b` over `a`: seven tenths of the maximum.

    The maximum itself would make the search exact; seven tenths changed 8 of 5,607 runs of the development texts and
    decode a quarter faster.
    """
    return [[7 * max(y - x for x, y in zip(a, b, strict=True)) // 10 for b in transitions] for a in transitions]
