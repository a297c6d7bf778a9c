"""Read from the English tenses around an expression whether it looks forward or back."""

from __future__ import annotations

from functools import lru_cache

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Duration, Meaning, Point
from tui.document.dates.refiners.context import Context
from tui.languages.en.dates.words import (
    ATTRIBUTED,
    AUXILIARIES,
    BEFORE_ATTRIBUTE,
    FORWARD_LEADS,
    FUTURE_CUES,
    GIVEN_UP,
    PAST_CUES,
    PLANS,
)

_BEFORE, _AFTER = 30, 12
_GROUP = 8  # words back over which an auxiliary governs
_PLANNING = frozenset(AUXILIARIES) | frozenset(PLANS)
_STOP, _PLAN = 8, 9
_STOPS = frozenset((".", "!", "?", ";", "''", '"'))


def read_direction(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Set `direction` of each candidate that leaves its week or year unsaid, by the verb nearest to it."""
    return [
        candidate._replace(direction=_direction(candidate, context))
        if _depends_on_tense(candidate.meaning)
        else candidate
        for candidate in candidates
    ]


def _depends_on_tense(meaning: Meaning) -> bool:
    """Whether the expression may lie before or after its anchor: "Monday", "in May", "the next three days"."""
    if isinstance(meaning, Duration):
        return meaning.lies > 0
    if not isinstance(meaning, Point) or meaning.year is not None or (meaning.shift and meaning.shift.step):
        return False
    return bool(meaning.weekday or meaning.month or meaning.season or meaning.quarter or meaning.half)


def _direction(candidate: Candidate, context: Context) -> int:
    """Return 1 where the words look forward, -1 where back, 0 where they do not say."""
    words = context.tokens.words
    first, end = candidate.first, candidate.end
    if [word.lower() for word in words[end : end + 2]] == ["'", "s"]:
        return 0  # "Friday's ruling" may be either
    before = words[max(first - _BEFORE, 0) : first][::-1]
    if candidate.before in FORWARD_LEADS:
        if "had" in before[:_GROUP]:
            return -1  # "had filed reports by Wednesday"
        opens = len(before) < 2 or _role(before[1]) is _STOP
        return -1 if opens and _nearest(words[end : end + _AFTER]) < 0 else 1  # "By Wednesday the toll had risen"
    if candidate.before in ATTRIBUTED and isinstance(candidate.meaning, Point) and candidate.meaning.month:
        return 0  # "a June agreement"
    return _nearest(before) or _nearest(words[end : end + _AFTER])


def _nearest(words: list[str]) -> int:
    """Return the direction of the first word of tense in `words`, those on one side of it, nearest first."""
    for number, word in enumerate(words):
        if not (found := _role(word)):
            continue
        if found is _STOP:
            break
        if found is _PLAN:
            found = 1 if _is_plan(word.lower(), words[:number]) else _cue(word)
            if not found:
                continue
        ahead = [other.lower() for other in words[number + 1 : number + 4]]
        if found > 0 and "had" in ahead:
            return -1  # "had been due to expire"
        if not _is_attribute(found, ahead):
            return found
    return 0


@lru_cache(maxsize=10_000)
def _role(word: str) -> int:
    """What a word can say of tense: _STOP, _PLAN (which its neighbours decide), or what `_cue` says."""
    if word in _STOPS or word[0] == "\n":
        return _STOP
    return _PLAN if word.lower() in _PLANNING else _cue(word)


def _is_plan(word: str, behind: list[str]) -> bool:
    """Whether `word` plans what the words `behind` it (nearest last) say: "agreed to meet", "is to open"."""
    if word in AUXILIARIES:
        return bool(behind) and behind[-1].lower() == "to"
    return word in PLANS and any(other.lower() in ("to", "for") for other in behind)


def _is_attribute(found: int, ahead: list[str]) -> bool:
    """Whether a word of tense is none here, by the words before it: "will be held", "an unnamed town"."""
    if found < 0:
        return "be" in ahead[:2] or (bool(ahead) and ahead[0] in BEFORE_ATTRIBUTE)
    return bool(ahead) and ahead[0] in GIVEN_UP


def _cue(word: str) -> int:
    """1 for a word of the future, -1 for one of the past, 0 for any other."""
    lower = word.lower()
    if lower in FUTURE_CUES:
        return 1
    return -1 if lower in PAST_CUES or (len(word) > 4 and word.endswith("ed") and word.islower()) else 0
