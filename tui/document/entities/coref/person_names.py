"""Names of persons: their parts, and the forms of address before them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from tui.document.entities.names import Name

_BEFORE = re.compile(r"(\w+)\.?\s+$")
_NEAR = 12
"""Characters before a name within which a form of address stands."""
_FAR = 20
"""Characters before a name within which a title stands."""

Gender: TypeAlias = Literal["m", "f", ""]


class PersonWords(NamedTuple):
    """Words, in lower case: `particles` are one with the name behind them, `men` and `women` are addressed so."""

    particles: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()


class PersonNames:
    """Read names of persons by the titles and particles of a language."""

    def __init__(self, titles: Collection[str], words: PersonWords) -> None:
        """`titles` are in lower case."""
        self._titles = titles
        self._words = words
        self.core = lru_cache(10_000)(self._core)
        """The words of a name as `_core` finds them; remembered."""

    def _core(self, name: str) -> tuple[str, ...]:
        """Split a name without its titles, particles joined to what follows: ("Osama", "Bin Laden")."""
        words = name.split()
        while len(words) > 1 and words[0].lower() in self._titles:
            words.pop(0)
        joined: list[str] = []
        for word in reversed(words):
            if joined and word.lower() in self._words.particles:
                joined[0] = f"{word} {joined[0]}"
            else:
                joined.insert(0, word)
        return tuple(joined)

    def is_addressed(self, text: str, name: Name) -> bool:
        """Whether a form of address or a title stands right before `name`."""
        return _word_before(text, name, _FAR) in self._titles

    def gender(self, text: str, name: Name) -> Gender:
        """Return the gender that a form of address right before `name` gives; "" where none does."""
        before = _word_before(text, name, _NEAR)
        return "m" if before in self._words.men else "f" if before in self._words.women else ""


def _word_before(text: str, name: Name, reach: int) -> str:
    """Return the word, in lower case, that ends right before `name` and lies within `reach` characters of it, or ""."""
    match = _BEFORE.search(text, max(0, name.start - reach), name.start)
    return match.group(1).lower() if match else ""
