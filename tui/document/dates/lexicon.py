"""The lexicon: every word of time with its categories, in the spellings a text may have; and digits by their shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from tui.document.dates.numbers import NumberTable
from tui.document.empty import NOTHING

Tags: TypeAlias = Mapping[str, int | float | str]
"""The categories of a token, each with the token's value in it."""


_TOO_MANY = 1_000_000
"""No text counts a time in as many units: "a million days"."""


class Vocabulary(NamedTuple):
    """The words of time of a language. `categories` maps a category to its words (lower case, one token) and values.

    Words of the categories in `capitalised` count only with a capital first letter; those of them in `abbreviated` may
    take a dot. `numbers` are its number words.
    """

    categories: Mapping[str, Mapping[str, int | float | str]]
    capitalised: frozenset[str] = frozenset()
    abbreviated: frozenset[str] = frozenset()
    numbers: NumberTable = NOTHING

    @property
    def capitalised_words(self) -> frozenset[str]:
        """The words that count only with a capital: months and weekdays."""
        return frozenset(word for category in self.capitalised for word in self.categories[category])


def build_lexicon(vocabulary: Vocabulary, literals: Iterable[str]) -> dict[str, Tags]:
    """Map every spelling of the words of `vocabulary`, and of the `literals` in patterns, to its categories."""
    lexicon: dict[str, dict[str, int | float | str]] = {}

    def add(category: str, value: int | float | str, spellings: tuple[str, ...]) -> None:
        for spelling in spellings:
            lexicon.setdefault(spelling, {})[category] = value

    for category, table in vocabulary.categories.items():
        for word, value in table.items():
            capital = category in vocabulary.capitalised
            upper = word.upper()
            spellings = (word.capitalize(), upper) if capital else (word, word.capitalize(), upper)
            add(category, value, spellings)
            if capital and word in vocabulary.abbreviated:
                add("ABBR", 1, spellings)
    for word, (kind, number) in vocabulary.numbers.items():
        if kind == "joint":
            continue
        spellings = (word, word.capitalize(), word.upper())
        if kind != "ordinal" and number < _TOO_MANY:
            add("NUM", number, spellings)
        add("NUMWORD", number, spellings)
    for word in literals:
        add(word, 0, (word,) if not word.isalpha() else (word, word.capitalize(), word.upper()))
    return dict(lexicon)


_FIGURES = (
    ("DAY", (1, 2), range(1, 32)),
    ("MON", (1, 2), range(1, 13)),
    ("HOUR", (1, 2), range(25)),
    ("YY", (2,), range(100)),
    ("MIN", (2,), range(60)),
    ("YEAR", (4,), range(1000, 2200)),
    ("YEARN", (1, 2, 3, 4), range(1, 10_000)),
)
"""Category, how many digits it may have, and the numbers that it may be."""


@lru_cache(maxsize=4096)
def number_tags(digits: str) -> Tags:
    """Return what a run of digits (with or without thousands commas) may be, by its length and value."""
    if "," in digits:
        return {"NUM": int(digits.replace(",", "")[:18])}
    if len(digits) > 18:
        return {"NUM": 0}
    number, size = int(digits), len(digits)
    tags: dict[str, int | float | str] = {"NUM": number}
    for category, sizes, numbers in _FIGURES:
        if size in sizes and number in numbers:
            tags[category] = number
    if size == 4 and number // 100 < 24 and number % 100 < 60:
        tags["HHMM"] = f"{number // 100:02}:{number % 100:02}"
    if size == 8:
        tags["DIGITS8"] = digits
    return tags
