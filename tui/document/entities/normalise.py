"""Normalise names to keys that all spellings of a name share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tui.document.empty import NOTHING
from tui.document.entities.lexicon import fold

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_REPEATED = re.compile(r"(.)(?=\1)")


class SpellingRules(NamedTuple):
    """The spellings of sounds in a language that one name is written in, in lower case.

    `articles` are words that do not count, unless there are no others; `sounds` are pairs of (letters, the letters
    that stand for them), replaced one after the other; `letters` are single letters replaced after that.
    """

    articles: frozenset[str] = frozenset()
    sounds: tuple[tuple[str, str], ...] = ()
    letters: Mapping[int, int] = NOTHING


class Normaliser:
    """Make the keys of names by the rules of a language."""

    def __init__(self, rules: SpellingRules, spellings: Mapping[str, str]) -> None:
        """`spellings` are words with quite different spellings (see Lexicon)."""
        self._rules = rules
        self._spellings = spellings
        self.key = lru_cache(10_000)(self._key)
        """What all spellings of a name share, as `_key` makes it; remembered."""
        self._sound = lru_cache(10_000)(self._word_key)

    def _key(self, name: str) -> str:
        """Make the key of `name`: "Mazar-e-Sharif" and "Mazār-i Sharīf" have one, so do "al-Qaeda" and "Al Qa'ida".

        Case, accents, marks, articles, doubled letters and the spelling of the language's `sounds` do not count.
        """
        words = _WORD.findall(fold(name).lower().replace(".", ""))
        kept = [word for word in words if word not in self._rules.articles] or words
        return " ".join(map(self._sound, kept))

    def _word_key(self, word: str) -> str:
        """Make the key of one word, given in lower case."""
        word = self._spellings.get(word, word).replace("'", "")
        for letters, sound in self._rules.sounds:
            word = word.replace(letters, sound)
        return _REPEATED.sub("", word.translate(self._rules.letters))


def initials(name: str) -> set[str]:
    """Return the acronyms of `name`: the first letters of its words, with and without those in lower case."""
    words = [word for word in re.split(r"[\s-]+", name) if word]
    capital = "".join(word[0] for word in words if word[0].isupper())
    return {capital, "".join(word[0] for word in words).upper()} - {""} if len(words) > 1 else set()
