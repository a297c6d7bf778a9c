"""Cues: what the words around a name say about its kind ("the village of X", "X is a band", "guitarist X", "X said").

The cues that this makes are features of the model: their wording may only change when it is trained anew.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from tui.document.entities.tables import Tables

_LOOK = 12
"""Words after a name within which the noun that defines it is looked for."""
_NO_WORDS: frozenset[str] = frozenset()


class CueWords(NamedTuple):
    """The words of a language that cues are made from, in lower case.

    `copulas` join a name to a noun that defines it, whose `determiners` begin that noun phrase, and `phrase_ends` end
    it. `prepositions` stand before places and others, `genitives` before what a noun belongs to ("of"); `followers`
    are the verbs and marks behind names that show their kind; `plural` is the ending of plural nouns.
    """

    copulas: frozenset[str] = _NO_WORDS
    determiners: frozenset[str] = _NO_WORDS
    phrase_ends: frozenset[str] = _NO_WORDS
    prepositions: frozenset[str] = _NO_WORDS
    genitives: frozenset[str] = _NO_WORDS
    followers: frozenset[str] = _NO_WORDS
    plural: str = ""


class CueFinder:
    """Find the cues beside names."""

    def __init__(self, tables: Tables, words: CueWords) -> None:
        """Look nouns up in `tables`."""
        self._gazetteer = tables.gazetteer
        self._nouns = (
            ("place", tables.lexicon.place_words),
            ("organisation", tables.lexicon.organisation_words),
            ("title", tables.lexicon.titles),
        )
        self._words = words
        self._marks = lru_cache(5_000)(self._marks_of)
        self._classes = lru_cache(5_000)(self._classes_of)

    def find(self, words: list[str], first: int, end: int) -> list[str]:
        """Find the cues beside the name in `words[first:end]`, words of one region."""
        found: list[str] = []
        if first:
            before = words[first - 1].lower()
            if before in self._words.prepositions:
                found.append(f"in {before}")
            elif before in self._words.genitives and first > 1:
                found += self._marks("of", words[first - 2])
            else:
                found += self._marks("pre", before)
        noun = self._definition(words, end)
        if noun:
            found += self._marks("is", noun)
        if end < len(words):
            after = words[end].lower()
            found += self._marks("post", after)
            if after in self._words.followers:
                found.append(f"then {after[-1]}")
        return found

    def _marks_of(self, where: str, word: str) -> tuple[str, ...]:
        """Return the cues of a common noun by where it stands: "pre place" of "village" before a name."""
        return tuple(f"{where} {mark}" for mark in self._classes(word))

    def _classes_of(self, word: str) -> tuple[str, ...]:
        """Return the kinds of entity that a common noun describes: the tables with it, and its first noun class."""
        if not word.islower():
            return ()
        stem = word.removesuffix(self._words.plural)
        found = [mark for mark, table in self._nouns if word in table or stem in table]
        return (*found, *self._gazetteer[word].classes[:1])

    def _definition(self, words: list[str], end: int) -> str:
        """Return the noun that defines the name before `end`: "village" of "is a small village in", else ""."""
        at = end
        if at < len(words) and words[at] == "(":
            at = next((i + 1 for i in range(at, min(at + _LOOK, len(words))) if words[i] == ")"), at)
        if at >= len(words) - 2 or not (words[at] in self._words.copulas or words[at] == ","):
            return ""
        at += 1
        if words[at].lower() not in self._words.determiners:
            return ""
        for i in range(at + 1, min(at + _LOOK, len(words))):
            if words[i] in self._words.phrase_ends or not words[i][0].isalpha():
                return words[i - 1]
        return ""
