"""Reads from the tense around an expression whether it looks forward or back."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.english.words import FORWARD_LEADS, FUTURE_CUES, PAST_CUES, PLANS
from tui.document.dates.refiners.context import Context

_BEFORE, _AFTER = 30, 12
_STOPS = frozenset((".", "!", "?", ";", "''", '"'))


def read_direction(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Set `direction` of each candidate that leaves its week or year unsaid, by the verb nearest to it."""
    for candidate in candidates:
        meaning = candidate.meaning
        if (
            meaning.year is None
            and not meaning.step
            and (meaning.weekday or meaning.month or meaning.season or meaning.quarter or meaning.half)
        ):
            candidate.direction = _direction(candidate, context)
    return candidates


def _direction(candidate: Candidate, context: Context) -> int:
    words = context.tokens.words
    if [word.lower() for word in words[candidate.end : candidate.end + 2]] == ["'", "s"]:
        return 0  # "Friday's ruling" may be either
    if candidate.leads in FORWARD_LEADS:
        return 1
    for i in range(candidate.first - 1, max(candidate.first - _BEFORE, -1), -1):
        word = words[i]
        if word in _STOPS or word[0] == "\n":
            break
        found = _cue(word)
        if word.lower() in PLANS:
            between = [w.lower() for w in words[i + 1 : candidate.first]]
            found = 1 if "to" in between or "for" in between else found
        if found:
            return found
    for i in range(candidate.end, min(candidate.end + _AFTER, len(words))):
        word = words[i]
        if word in _STOPS or word[0] == "\n":
            break
        found = _cue(word)
        if found:
            return found
    return 0


def _cue(word: str) -> int:
    """1 for a word of the future, -1 for one of the past, 0 for any other."""
    lower = word.lower()
    if lower in FUTURE_CUES:
        return 1
    return -1 if lower in PAST_CUES or (len(word) > 4 and word.endswith("ed") and word.islower()) else 0
