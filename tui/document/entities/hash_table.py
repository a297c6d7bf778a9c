"""Hash table from strings to row numbers that stores no strings, only sorted hashes.

A key is known by its CRC-32 alone. A string that is no key is taken for one once in 40,000 look-ups (of a table of
100,000 keys); the model was trained with these errors. What must be exact is kept in ordinary tables (see lexicon.py).

The bytes of a table, little endian: for each value of the upper 16 bits of a hash, and one more, the first row of that
value, 4 bytes each; then the lower 16 bits of the sorted hashes, 2 bytes each.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from sys import byteorder
from zlib import crc32

_BUCKETS = 1 << 16
_HEAD = 4 * (_BUCKETS + 1)


class HashTable:
    """Look up the row of a string.

    The rows of the keys whose hash is `upper << 16 | lower` are among those from `first[upper]` to before
    `first[upper + 1]`, where `lowers` has `lower`.
    """

    def __init__(self, data: bytes) -> None:
        """Read the table from `data`, the bytes that `pack` made."""
        self.first = array("I", data[:_HEAD])
        self.lowers = array("H", data[_HEAD:])
        if byteorder == "big":
            self.first.byteswap()
            self.lowers.byteswap()

    def find(self, key: str) -> int:
        """Return the row of `key`; -1 where it has none."""
        hashed = crc32(key.encode())
        upper, lower = divmod(hashed, _BUCKETS)
        for row in range(self.first[upper], self.first[upper + 1]):
            if self.lowers[row] == lower:
                return row
        return -1


def pack(keys: Iterable[str]) -> tuple[bytes, list[str]]:
    """Make the bytes of a table of `keys`, and list the keys in the order of their rows.

    Of several keys with one hash the first is kept.
    """
    by_hash: dict[int, str] = {}
    for key in keys:
        by_hash.setdefault(crc32(key.encode()), key)
    hashes = sorted(by_hash)
    first = [0] * (_BUCKETS + 1)
    for hashed in hashes:
        first[(hashed >> 16) + 1] += 1
    for bucket in range(_BUCKETS):
        first[bucket + 1] += first[bucket]
    head = b"".join(number.to_bytes(4, "little") for number in first)
    body = b"".join((hashed % _BUCKETS).to_bytes(2, "little") for hashed in hashes)
    return head + body, [by_hash[hashed] for hashed in hashes]


def packed_size(keys: int) -> int:
    """Return the number of bytes of a table of `keys` keys."""
    return _HEAD + 2 * keys
