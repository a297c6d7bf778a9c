"""A table from strings to rows in very little memory: sorted hashes instead of strings.

Keys are known by their CRC-32 alone: a string that is no key is taken for one once in 40,000 (for 100,000 keys), which
the model, being trained with it, can bear; what must be right is kept in ordinary tables. The bytes of a table are, all
little endian: for each value of a hash's upper 16 bits, and one more, the first row of that value, 4 bytes each; then
the sorted hashes, 4 bytes each.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from sys import byteorder
from zlib import crc32

_BUCKETS = 1 << 16
_HEAD = 4 * (_BUCKETS + 1)


class HashedRows:
    """Finds the number of the row that a string has. `first` and `hashes` are as the head of this file tells."""

    def __init__(self, data: bytes) -> None:
        """Read the table from `data`, the bytes that `pack` made."""
        self.first = array("I", data[:_HEAD])
        self.hashes = array("I", data[_HEAD:])
        if byteorder == "big":
            self.first.byteswap()
            self.hashes.byteswap()

    def find(self, key: str) -> int:
        """The number of the row of `key`; -1 where it has none."""
        hashed = crc32(key.encode())
        bucket = hashed >> 16
        for row in range(self.first[bucket], self.first[bucket + 1]):
            if self.hashes[row] == hashed:
                return row
        return -1


def pack(keys: Iterable[str]) -> tuple[bytes, list[str]]:
    """The bytes of a table of `keys`, and the keys in the order of their rows. Of keys with one hash one stays."""
    by_hash: dict[int, str] = {}
    for key in keys:
        by_hash.setdefault(crc32(key.encode()), key)
    hashes = sorted(by_hash)
    first = [0] * (_BUCKETS + 1)
    for hashed in hashes:
        first[(hashed >> 16) + 1] += 1
    for bucket in range(_BUCKETS):
        first[bucket + 1] += first[bucket]
    body = b"".join(number.to_bytes(4, "little") for number in (*first, *hashes))
    return body, [by_hash[hashed] for hashed in hashes]


def size(keys: int) -> int:
    """The number of bytes of a table of so many keys."""
    return _HEAD + 4 * keys
