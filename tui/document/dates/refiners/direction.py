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
    """1 where the words look forward, -1 where back, 0 where they do not tell."""
    words = context.tokens.words
    first, end = candidate.first, candidate.end
    if [word.lower() for word in words[end : end + 2]] == ["'", "s"]:
        return 0  # "Friday's ruling" may be either
    if candidate.leads in FORWARD_LEADS:
        return 1
    before = _nearest(words[max(first - _BEFORE, 0) : first][::-1])
    return before or _nearest(words[end : end + _AFTER])


def _nearest(words: list[str]) -> int:
    """The direction of the first telling word of `words`, which run away from the expression to its sentence's end."""
    passed: list[str] = []
    for number, word in enumerate(words):
        if word in _STOPS or word[0] == "\n":
            break
        planned = word.lower() in PLANS and ("to" in passed or "for" in passed)
        found = 1 if planned else _cue(word)
        # "will be held", "is to be formally opened": a participle after "be" tells no time, what goes before it does
        if found and not (found < 0 and "be" in words[number + 1 : number + 3]):
            return found
        passed.append(word.lower())
    return 0


def _cue(word: str) -> int:
    """1 for a word of the future, -1 for one of the past, 0 for any other."""
    lower = word.lower()
    if lower in FUTURE_CUES:
        return 1
    return -1 if lower in PAST_CUES or (len(word) > 4 and word.endswith("ed") and word.islower()) else 0
