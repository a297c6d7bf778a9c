"""The lexicon: every word of time with its categories, in the spellings a text may have; and digits by their shape."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from tui.document.dates.english import words as english
from tui.document.dates.english.rules import RULES
from tui.document.dates.grammar import literals
from tui.document.dates.world import rules as world

Tags: TypeAlias = Mapping[str, int | float | str]


def _number_words() -> dict[str, tuple[str, int]]:
    table: dict[str, tuple[str, int]] = {}
    for word, number in english.CARDINALS.items():
        table[word] = ("unit" if number < 10 else "teen" if number < 20 else "tens", number)
    table |= {word: ("multiplier", number) for word, number in english.MULTIPLIERS.items()}
    table |= {word: ("ordinal", number) for word, number in english.ORDINALS.items()}
    return table


def _build() -> dict[str, Tags]:
    lexicon: dict[str, dict[str, int | float | str]] = {}

    def add(category: str, value: int | float | str, spellings: tuple[str, ...]) -> None:
        for spelling in spellings:
            lexicon.setdefault(spelling, {})[category] = value

    categories: dict[str, Mapping[str, int | float | str]] = {**english.CATEGORIES, **world.CATEGORIES}
    for category, table in categories.items():
        for word, value in table.items():
            capital = category in english.CAPITALISED
            upper = word.upper()
            spellings = (word.capitalize(), upper) if capital else (word, word.capitalize(), upper)
            add(category, value, spellings)
            if capital and word in english.ABBREVIATED:
                add("ABBR", 1, spellings)
    for word, (kind, number) in NUMBER_WORDS.items():
        spellings = (word, word.capitalize(), word.upper())
        if kind != "ordinal" and word not in ("million", "billion"):
            add("NUM", number, spellings)
        add("NUMWORD", number, spellings)
    for word in literals((*RULES, *world.RULES)):
        add(word, 0, (word,) if not word.isalpha() else (word, word.capitalize(), word.upper()))
    return dict(lexicon)


@lru_cache(maxsize=4096)
def number_tags(digits: str) -> Tags:
    """What a run of digits (with or without thousands commas) may be, by its length and value."""
    if "," in digits:
        return {"NUM": int(digits.replace(",", "")[:18])}
    if len(digits) > 18:
        return {"NUM": 0}
    number, size = int(digits), len(digits)
    tags: dict[str, int | float | str] = {"NUM": number}
    if size <= 2:
        if 1 <= number <= 31:
            tags["DAY"] = number
        if 1 <= number <= 12:
            tags["MON"] = number
        if number <= 24:
            tags["HOUR"] = number
        if size == 2:
            tags["YY"] = number
            if number < 60:
                tags["MIN"] = number
    if size == 4:
        if 1000 <= number <= 2199:
            tags["YEAR"] = number
        if number // 100 < 24 and number % 100 < 60:
            tags["HHMM"] = f"{number // 100:02}:{number % 100:02}"
    if size <= 4 and number:
        tags["YEARN"] = number
    if size == 8:
        tags["DIGITS8"] = digits
    return tags


NUMBER_WORDS = _number_words()
LEXICON: dict[str, Tags] = _build()
