"""Looks of words: the shape of a word and the tables that list it, alone or as part of a phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tui.document.entities.gazetteer import decode
from tui.document.entities.lexicon import fold
from tui.document.entities.tables import Tables

_REPEATED = re.compile(r"(.)(?=\1)")
_DIGIT = re.compile(r"\d")
_UPPER, _LOWER, _DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789"
_CASES = str.maketrans(_UPPER + _LOWER + _DIGITS, "X" * 26 + "x" * 26 + "0" * 10)
_NAME_LISTS = ("city", "given", "surname", "town")
_LONGEST = 6
"""Words of a phrase, at most."""
_REMEMBERED = 10_000


@lru_cache(_REMEMBERED)
def shape(word: str) -> str:
    """Return the case pattern of `word`, letters and digits of one kind in a row counted once: "U.S." -> "X.X."."""
    if not word.isascii():
        word = "".join("X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c for c in word)
    return _REPEATED.sub("", word.translate(_CASES))


@lru_cache(_REMEMBERED)
def normal_form(word: str) -> str:
    """Return `word` in lower case, each digit as 0."""
    return word.lower() if word.isalpha() else _DIGIT.sub("0", word.lower())


class Looks:
    """Look words and phrases up in the tables of a language, and remember what was found."""

    def __init__(self, tables: Tables) -> None:
        """Look up in `tables`."""
        self._lexicon = tables.lexicon
        self._gazetteer = tables.gazetteer
        self.look = lru_cache(_REMEMBERED)(self._look)
        """The look of a word as one string: its shape, a space, the tables that list it joined by "+"."""
        self._leads = lru_cache(_REMEMBERED)(self._leads_phrase)
        self._phrase = lru_cache(_REMEMBERED)(self._phrase_mark)

    def listed(self, word: str) -> tuple[str, ...]:
        """Return the tables that list `word`, one short mark each."""
        tables, gazetteer = self._lexicon, self._gazetteer
        plain = fold(word)
        lower = plain.lower()
        marks: list[str] = []
        for form in (plain, plain.title()) if len(plain) > 3 and plain.isupper() else (plain,):
            known = tables.known.get(form)
            if known:
                marks.append("adjective" if known.adjective else known.kind)
            marks += _marks(gazetteer.code(form))[0]
        if lower in tables.titles:
            marks.append(tables.titles[lower])
        if lower in tables.organisation_words:
            marks.append("organising")
        if lower in tables.place_words:
            marks.append("placing")
        marks += _marks(gazetteer.code(lower))[1]
        return tuple(marks) or ("unlisted",)

    def phrases(self, words: Sequence[str]) -> list[tuple[int, str]]:
        """Find the words of a run that are part of a phrase of the tables: (index in `words`, mark) of each."""
        found: list[tuple[int, str]] = []
        plain = words if "".join(words).isascii() else [fold(word) for word in words]
        for i in range(len(plain) - 1):
            if not self._leads(plain[i]):
                continue
            for end in range(min(len(plain), i + _LONGEST), i + 1, -1):
                mark = self._phrase(" ".join(plain[i:end]))
                if mark:
                    found += [(k, f"{'B' if k == i else 'I'}:{mark}") for k in range(i, end)]
                    break
        return found

    def _look(self, word: str) -> str:
        return f"{shape(word)} {'+'.join(self.listed(word))}"

    def _leads_phrase(self, word: str) -> bool:
        """Whether a phrase of the tables begins with `word`, or with `word` in title case if it is in upper case."""
        forms = (word, word.title()) if word.isupper() else (word,)
        return any(form in self._lexicon.first_words or self._gazetteer.leads(form) for form in forms)

    def _phrase_mark(self, phrase: str) -> str:
        """Return the table that lists `phrase`; "" where none does."""
        if phrase.isupper():
            phrase = phrase.title()
        known = self._lexicon.known.get(phrase)
        if known:
            return "adjective" if known.adjective else known.kind
        name = self._gazetteer[phrase]
        return "city" if name.city else "town" if name.town else name.famous


@lru_cache(2_000)
def _marks(code: int) -> tuple[list[str], list[str]]:
    """Return the marks of a name and those of a noun for the gazetteer's entry packed in `code`."""
    entry = decode(code)
    name = [mark for mark in _NAME_LISTS if getattr(entry, mark)] + ([f"famous {entry.famous}"] if entry.famous else [])
    noun = ["common" if entry.common else "word", *(f"class {c}" for c in entry.classes)] if entry.word else []
    return name, noun
