"""Search the article: for plain words, or for a regular expression behind a slash ("/tal(ib|eb)an").

Plain words are found with any white space between them, so also across the end of a line; with or without accents where
none is typed; and in capitals or not where none is typed.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Set
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from tui.document.clean import slices
from tui.problem import Problem

OVERLAP = 4_096  # how much further than the place searched from a match that began before it may reach
_PATIENCE = 0.25
"""Seconds that a regular expression may take: one can be written that takes for ever."""
_REGEX = "/"
_COMBINING = "[\u0300-\u036f]*"
SHORT = 300_000
"""Code points of a text that is searched as a whole within a key press."""
MOST_HITS = 100_000


_start, _end = attrgetter("start"), attrgetter("end")


class Hit(NamedTuple):
    """A place where the words are, in code points of the text."""

    start: int
    end: int


class Hits(NamedTuple):
    """All places of `query`, in text order; the first MOST_HITS of them where there are more."""

    query: str
    found: tuple[Hit, ...]

    def number(self, start: int) -> int:
        """Return the number, from 1, of the hit that begins at `start`; 0 if none does."""
        at = bisect_left(self.found, start, key=_start)
        return at + 1 if at < len(self.found) and self.found[at].start == start else 0

    def touching(self, start: int, end: int) -> tuple[Hit, ...]:
        """Find the hits that share a character with the text from `start` to `end`. They do not overlap."""
        first = bisect_right(self.found, start, key=_end)
        return self.found[first : bisect_left(self.found, end, key=_start)]


class Finder:
    """Finds what was typed in a text."""

    def __init__(self, query: str, accented: Set[str] = frozenset()) -> None:
        """Compile `query`; `accented` are the letters of the text beyond ASCII. Raises Problem."""
        self._wanted = re.compile(_plain(query, accented), 0 if query != query.lower() else re.IGNORECASE)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Yield the places of the words in `text` from `start` to `end`."""
        for match in self._wanted.finditer(text, start, len(text) if end is None else end):
            yield Hit(*match.span())

    def search(self, text: str, start: int = 0, end: int | None = None) -> Hit | None:
        """Return the first place of the words in `text` from `start` to `end`."""
        return next(self.finditer(text, start, end), None)


class RegexFinder(Finder):
    """Finds a regular expression, for _PATIENCE seconds at most."""

    def __init__(self, query: str) -> None:
        """Compile what stands behind the slash. Raises Problem."""
        import regex  # beside `re`, since it can be told to give up in time

        letters = re.sub(r"\\.", "", query)  # \S is no capital letter
        flags = 0 if letters != letters.lower() else regex.IGNORECASE
        try:
            self._expression = regex.compile(query.removeprefix(_REGEX).removesuffix(_REGEX), flags)
        except regex.error as error:
            raise Problem(f"Not a regular expression: {error}") from error

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Yield the places of the expression that are not empty. Raises Problem where it takes too long."""
        last = len(text) if end is None else end
        try:
            for match in self._expression.finditer(text, start, last, timeout=_PATIENCE, concurrent=True):
                if match.end() > match.start():
                    yield Hit(*match.span())
        except TimeoutError as error:
            raise Problem("This regular expression takes too long.") from error


@lru_cache(maxsize=16)
def finder(query: str, accented: frozenset[str] = frozenset()) -> Finder:
    """Compile what is typed, once. Raises Problem for what is no regular expression."""
    return RegexFinder(query) if is_regex(query) else plain_finder(query, accented)


@lru_cache(maxsize=16)
def plain_finder(words: str, accented: frozenset[str] = frozenset()) -> Finder:
    """Compile plain words, once; a slash before them is one of them."""
    return Finder(words, accented)


def is_regex(query: str) -> bool:
    """Whether what is typed is a regular expression."""
    return len(query) > 1 and query.startswith(_REGEX)


def _plain(query: str, accented: Set[str]) -> str:
    """Write plain words as a pattern; one that matches nothing for no words."""
    variants = _variants(accented)
    words = ("".join(_letter(character, variants) for character in word) for word in query.split())
    return r"\s+".join(words) or r"(?!)"


def _letter(character: str, variants: dict[str, str]) -> str:
    """Write a letter as what it also is with an accent; a typed accent is meant as it is."""
    with_accents = variants.get(character.lower(), "")
    if not with_accents:
        return re.escape(character)
    if character.isupper():
        with_accents = with_accents.upper()
    return f"[{re.escape(character)}{with_accents}]{_COMBINING}"


@lru_cache(maxsize=4)
def _variants(accented: Set[str]) -> dict[str, str]:
    """Group the letters of a text beyond ASCII by the ASCII letter that they are without their accents."""
    groups: dict[str, set[str]] = {}
    for character in accented:
        base = unicodedata.normalize("NFD", character)[0].lower()
        if unicodedata.combining(character):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                groups.setdefault(letter, set())
        elif base.isascii() and base.isalpha():
            groups.setdefault(base, set()).add(character.lower())
    return {base: "".join(sorted(letters)) or base for base, letters in groups.items()}


def accented_letters(text: str) -> frozenset[str]:
    """Collect the letters and combining marks of `text` beyond ASCII that have an accent."""
    if text.isascii():
        return frozenset()
    letters = set().union(*map(set, slices(text)))
    return frozenset(one for one in letters if unicodedata.combining(one) or _has_accent(one))


def _has_accent(character: str) -> bool:
    return character > "\x7f" and unicodedata.normalize("NFD", character)[0].isascii()


def all_hits(text: str, query: str, wanted: Finder) -> Hits:
    """Find all places of `query` in `text`. Raises Problem where that takes too long."""
    found = []
    for hit in wanted.finditer(text):
        found.append(hit)
        if len(found) == MOST_HITS:
            break
    return Hits(query, tuple(found))


def find(text: str, wanted: Finder, start: int, step: int) -> Hit | None:
    """Find the first place from `start` on (`step` 1) or the last before it (-1), round the ends.

    Raises Problem where that takes too long.
    """
    if step > 0:
        return wanted.search(text, max(0, start)) or wanted.search(text, 0, max(0, start) + OVERLAP)
    return _before(text, wanted, start) or _before(text, wanted, len(text))


def _before(text: str, wanted: Finder, end: int) -> Hit | None:
    """Find the last match that begins before `end`, in windows that grow backward, so that near ones are quick."""
    size = 4_096
    while True:
        begin = max(0, end - size)
        hits = []
        for hit in wanted.finditer(text, begin, min(len(text), end + OVERLAP)):
            if hit.start >= end:
                break
            hits.append(hit)
        if hits:
            return hits[-1]
        if begin == 0:
            return None
        size *= 4
