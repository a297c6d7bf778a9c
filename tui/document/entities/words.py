"""What the long word lists say of a word or phrase: is it a town, a given name, a common noun for a person...

The lists of `english/` are compiled into words.bin by training/compile_words.py, so that reading 100,000 words costs
a millisecond and a megabyte.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from tui.document.entities.hashed import HashedRows, size

FILE = Path(__file__).parent / "english" / "words.bin"
CLASSES = "acegloptx"
"""Initials of noun classes: artifact, communication, event, group, location, other, person, time, x for act."""
FAMOUS = ("act", "artifact", "communication", "event", "group", "location", "person", "time")
"""The classes of proper names in WordNet."""

_CITY, _GIVEN, _SURNAME, _COMMON, _SMALL, _WORD, _LEADS, _TOWN = (1 << bit for bit in range(8))
_FAMOUS, _FIRST, _SECOND = 8, 12, 16


@dataclass(frozen=True, slots=True)
class Word:
    """What the lists say: `classes` are the initials of a noun's first two classes, `famous` a proper name's class.

    `city` is a town of some size or a province, `town` a smaller one;
    `common` and `small` are of the 3,000 and 150 most frequent words; `word` is in the dictionary in lower case;
    `leads` is the first word of a phrase in the lists.
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
        """The word as a number of 24 bits."""
        flags = (self.city, self.given, self.surname, self.common, self.small, self.word, self.leads, self.town)
        number = sum(1 << bit for bit, flag in enumerate(flags) if flag)
        number |= (FAMOUS.index(self.famous) + 1 if self.famous else 0) << _FAMOUS
        for at, letter in zip((_FIRST, _SECOND), self.classes, strict=False):
            number |= (CLASSES.index(letter) + 1) << at
        return number


@lru_cache(2_000)
def decode(number: int) -> Word:
    """The word of which `number` is the code."""
    famous, first, second = number >> _FAMOUS & 15, number >> _FIRST & 15, number >> _SECOND & 15
    return Word(
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


class WordTable:
    """The compiled lists: 4 bytes of the number of keys, the keys (see hashed.py), then 3 bytes a key."""

    def __init__(self, data: bytes) -> None:
        """Read the table from the bytes of its file."""
        count = int.from_bytes(data[:4], "little")
        body = 4 + size(count)
        self._rows = HashedRows(data[4:body])
        self._codes = data[body:]

    def code(self, key: str) -> int:
        """What the lists say of `key`, as a number for `decode`; 0 where no list has it."""
        row = self._rows.find(key)
        return int.from_bytes(self._codes[3 * row : 3 * row + 3], "little") if row >= 0 else 0

    def __getitem__(self, key: str) -> Word:
        """What the lists say of `key`."""
        code = self.code(key)
        return decode(code) if code else _NOTHING

    def leads(self, word: str) -> bool:
        """Whether a phrase of the lists begins with `word`."""
        return bool(self.code(word) & _LEADS)

    def is_small(self, word: str) -> bool:
        """Whether `word` is one of the 150 most frequent."""
        return bool(self.code(word) & _SMALL)


_NOTHING = Word()


@cache
def words() -> WordTable:
    """The word lists of English."""
    return WordTable(FILE.read_bytes())
