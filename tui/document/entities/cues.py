"""What the words around a name say that it is: "the village of X", "X is a band", "guitarist X", "X said"."""

from __future__ import annotations

import re
from functools import lru_cache

from tui.document.entities.lexicon import lexicon
from tui.document.entities.words import words as words_of

_BE = frozenset({"is", "was", "are", "were", "became", "remains"})
_ARTICLE = frozenset({"a", "an", "the", "one", "its", "his", "their"})
_HEAD_ENDS = frozenset(
    {"of", "in", "from", "for", "that", "which", "who", "and", "with", "on", "at", "to", "by", "located"}
)
_PREPOSITION = frozenset(
    {"in", "at", "near", "from", "to", "into", "outside", "around", "by", "with", "against", "for"}
)
_VERBS_AND_MARKS = frozenset({"said", "says", "told", "who", "'s", "’s", "("})
_LOOK = 12
_CONTRACTION = re.compile(r"\w{1,5}['’](?:ll|m|ve|re|d)")


def can_be_name(words: str) -> bool:
    """Whether `words` can be a name by its outer form: not "of Defense", nor "I'll"."""
    return words.partition(" ")[0] not in _HEAD_ENDS and not _CONTRACTION.fullmatch(words)


def cues(words: list[str], first: int, end: int) -> list[str]:
    """The cues for the name in `words[first:end]`, words of one region."""
    found: list[str] = []
    if first:
        before = words[first - 1].lower()
        if before in _PREPOSITION:
            found.append(f"in {before}")
        elif before == "of" and first > 1:
            found += _marks("of", words[first - 2])
        else:
            found += _marks("pre", before)
    noun = _definition(words, end)
    if noun:
        found += _marks("is", noun)
    if end < len(words):
        after = words[end].lower()
        found += _marks("post", after)
        if after in _VERBS_AND_MARKS:
            found.append(f"then {after[-1]}")
    return found


@lru_cache(5_000)
def _marks(where: str, word: str) -> tuple[str, ...]:
    """The cues of a common noun that stands so: "pre place" of "village" before a name."""
    return tuple(f"{where} {mark}" for mark in _classes(word))


@lru_cache(5_000)
def _classes(word: str) -> tuple[str, ...]:
    """What a common noun says of the thing it is said of: what the tables take it for, and its first noun class."""
    if not word.islower():
        return ()
    tables = lexicon()
    one = word.removesuffix("s")
    found = [mark for mark, table in _TABLES if word in getattr(tables, table) or one in getattr(tables, table)]
    return (*found, *words_of()[word].classes[:1])


_TABLES = (("place", "place_words"), ("organisation", "organisation_words"), ("title", "titles"))


def _definition(words: list[str], end: int) -> str:
    """The noun that defines the name which ends before `end`: "village" of "is a small village in", else ""."""
    at = end
    if at < len(words) and words[at] == "(":
        at = next((i + 1 for i in range(at, min(at + _LOOK, len(words))) if words[i] == ")"), at)
    if at >= len(words) - 2:
        return ""
    if words[at] in _BE or words[at] == ",":
        at += 1
        if words[at].lower() not in _ARTICLE:
            return ""
        for i in range(at + 1, min(at + _LOOK, len(words))):
            if words[i] in _HEAD_ENDS or not words[i][0].isalpha():
                return words[i - 1]
    return ""
