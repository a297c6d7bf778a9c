"""Gazetteer: the long lists of a language (towns, given names, surnames, common words), compiled into one file.

The lists are compiled by training/compile_gazetteer.py, so that reading 100,000 words costs a millisecond and a
megabyte.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tui.document.entities.hash_table import HashTable, pack, packed_size

CLASSES = "acegloptx"
"""Initials of noun classes: artifact, communication, event, group, location, other, person, time, x for act."""
FAMOUS = ("act", "artifact", "communication", "event", "group", "location", "person", "time")
"""The classes of proper names in WordNet."""

_CITY, _GIVEN, _SURNAME, _COMMON, _SMALL, _WORD, _LEADS, _TOWN = (1 << bit for bit in range(8))
_FAMOUS, _FIRST, _SECOND = 8, 12, 16


class Entry(NamedTuple):
    """The lists that have a word or phrase.

    `city` is a town of some size or a province, `town` a smaller one; `common` and `small` are the 3,000 and 150 most
    frequent words; `word` is a dictionary word in lower case; `leads` is the first word of a phrase in the lists;
    `famous` is the class of a well-known proper name (see FAMOUS), `classes` are the initials of a noun's first two
    classes (see CLASSES).
    """

    city: bool = False
    given: bool = False
    surname: bool = False
    common: bool = False
    small: bool = False
    word: bool = False
    leads: bool = False
    town: bool = False
    famous: str = ""
    classes: str = ""

    @property
    def only_city(self) -> bool:
        """Whether this is a town and nothing else that the lists know of."""
        return self.city and not (self.given or self.surname or self.word) and self.famous in ("", "location")

    def encode(self) -> int:
        """Pack the entry into a number of 24 bits."""
        flags = (self.city, self.given, self.surname, self.common, self.small, self.word, self.leads, self.town)
        number = sum(1 << bit for bit, flag in enumerate(flags) if flag)
        number |= (FAMOUS.index(self.famous) + 1 if self.famous else 0) << _FAMOUS
        for at, letter in zip((_FIRST, _SECOND), self.classes, strict=False):
            number |= (CLASSES.index(letter) + 1) << at
        return number


@lru_cache(2_000)
def decode(number: int) -> Entry:
    """Unpack the entry that `Entry.encode` packed into `number`."""
    famous, first, second = number >> _FAMOUS & 15, number >> _FIRST & 15, number >> _SECOND & 15
    return Entry(
        city=bool(number & _CITY),
        given=bool(number & _GIVEN),
        surname=bool(number & _SURNAME),
        common=bool(number & _COMMON),
        small=bool(number & _SMALL),
        word=bool(number & _WORD),
        leads=bool(number & _LEADS),
        town=bool(number & _TOWN),
        famous=FAMOUS[famous - 1] if famous else "",
        classes="".join(CLASSES[code - 1] for code in (first, second) if code),
    )


class Gazetteer:
    """The compiled lists: 4 bytes of the number of keys, the keys (see hash_table.py), then 3 bytes a key."""

    def __init__(self, data: bytes) -> None:
        """Read the lists from `data`, the bytes that `compile_lists` wrote."""
        count = int.from_bytes(data[:4], "little")
        body = 4 + packed_size(count)
        self._rows = HashTable(data[4:body])
        self._codes = data[body:]

    def code(self, key: str) -> int:
        """Return the entry of `key` as a number for `decode`; 0 where no list has it."""
        row = self._rows.find(key)
        return int.from_bytes(self._codes[3 * row : 3 * row + 3], "little") if row >= 0 else 0

    def __getitem__(self, key: str) -> Entry:
        """Return the entry of `key`, an empty one where no list has it."""
        code = self.code(key)
        return decode(code) if code else _NO_ENTRY

    def leads(self, word: str) -> bool:
        """Whether a phrase of the lists begins with `word`."""
        return bool(self.code(word) & _LEADS)

    def is_small(self, word: str) -> bool:
        """Whether `word` is one of the 150 most frequent."""
        return bool(self.code(word) & _SMALL)


_NO_ENTRY = Entry()


def compile_lists(lists: dict[str, Entry]) -> bytes:
    """Compile `lists`, the entry of each word or phrase, into the bytes that `Gazetteer` reads."""
    keys, order = pack(lists)
    codes = b"".join(lists[key].encode().to_bytes(3, "little") for key in order)
    return len(order).to_bytes(4, "little") + keys + codes


def empty_gazetteer() -> Gazetteer:
    """Make a gazetteer without entries."""
    return Gazetteer(compile_lists({}))
