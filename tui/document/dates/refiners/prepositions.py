"""Read the preposition before an expression: the modifier it gives ("before 1990"), the span or limit it makes."""

from __future__ import annotations

from typing import Any

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Fixed
from tui.document.dates.refiners.context import Context

_REACH = 4  # words back that a preposition is looked for: "since at least the"


def read_prepositions(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Set `preposition`, `lead` and `side` of each candidate, and its `modifier` where it has none."""
    return [_read(candidate, context) for candidate in candidates]


def _read(candidate: Candidate, context: Context) -> Candidate:
    words, tokens = context.words, context.tokens
    place = _before_determiners(candidate, context)
    word = tokens.word(place)
    changes: dict[str, Any] = {}
    if word in words.openers or word in words.range_openers or word in words.limits:
        changes.update(preposition=word, lead=tokens.starts[place], side=words.openers.get(word))
    elif (word := tokens.word(candidate.first - 1)) not in words.prepositions:
        return candidate
    if candidate.modifier is None and candidate.type in ("DATE", "TIME") and not isinstance(candidate.meaning, Fixed):
        changes["modifier"] = words.prepositions.get(word)
    return candidate.changed("preposition", **changes)


def _before_determiners(candidate: Candidate, context: Context) -> int:
    """Return the index of the token before the candidate and the determiners between."""
    place = candidate.first - 1
    while place > candidate.first - _REACH and context.tokens.word(place) in context.words.determiners:
        place -= 1
    return place
