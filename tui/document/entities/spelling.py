"""Names as keys: what stays the same of a name in all its spellings."""

from __future__ import annotations

import re
from functools import lru_cache

from tui.document.entities.lexicon import fold, lexicon

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_REPEATED = re.compile(r"(.)(?=\1)")
_VOWELS = str.maketrans("eyou", "iiuu")
_SMALL = frozenset({"the", "al", "el", "a", "an"})


@lru_cache(10_000)
def name_key(name: str) -> str:
    """What the spellings of one name share: "Mazar-e-Sharif" and "Mazār-i Sharīf", "al-Qaeda" and "Al Qa'ida".

    Case, accents, marks, articles, doubled letters and the choice between e, i and y or o and u do not count; words
    with quite different spellings come from a table.
    """
    words = _WORD.findall(fold(name).lower().replace(".", ""))
    kept = [word for word in words if word not in _SMALL] or words
    return " ".join(map(_sound, kept))


@lru_cache(10_000)
def _sound(word: str) -> str:
    """What stays the same of a word, in lower case, in all its spellings."""
    word = lexicon().spellings.get(word, word)
    word = word.replace("'", "").replace("ae", "i").replace("ai", "i").replace("ee", "i").replace("oo", "u")
    return _REPEATED.sub("", word.translate(_VOWELS))


def initials(name: str) -> set[str]:
    """The acronyms that `name` may have: the first letters of its words, with and without the small ones."""
    words = [word for word in re.split(r"[\s-]+", name) if word]
    capital = "".join(word[0] for word in words if word[0].isupper())
    return {capital, "".join(word[0] for word in words).upper()} - {""} if len(words) > 1 else set()
