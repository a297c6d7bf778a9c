"""Lets an expression take the words before and after it that belong to it: "early May", "nearly two weeks", "or so"."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.english.words import LENGTH_MODIFIERS, POINT_MODIFIERS
from tui.document.dates.refiners.context import Context
from tui.document.model import Modifier

_LONGEST = max(len(phrase.split()) for phrase in (*POINT_MODIFIERS, *LENGTH_MODIFIERS))


def take_modifiers(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Extend each candidate to the left over the modifiers of its kind; the first one met gives its sense."""
    tokens = context.tokens
    taken = -1
    for candidate in candidates:
        meaning = candidate.meaning
        length = candidate.type == "DURATION" or (meaning.anchor and not meaning.weekday and candidate.rule in _OFFSETS)
        table = LENGTH_MODIFIERS if length else POINT_MODIFIERS
        vague = candidate.type == "DURATION" and meaning.count is None
        if candidate.type != "SET" and not meaning.value and not meaning.lies and not vague:
            for _ in range(2):
                size, sense = _phrase_before(candidate, tokens.words, table, taken)
                if not size:
                    break
                candidate.first -= size
                candidate.start = tokens.starts[candidate.first]
                candidate.modifier = candidate.modifier or sense
                candidate.touched.append("modifiers")
        taken = candidate.end
    return candidates


_OFFSETS = frozenset(("ago", "later"))


def _phrase_before(
    candidate: Candidate, words: list[str], table: dict[str, Modifier], taken: int
) -> tuple[int, Modifier | None]:
    """How many tokens before the candidate form a modifier, the longest first, and its sense."""
    for size in range(_LONGEST, 0, -1):
        begin = candidate.first - size
        if begin < max(taken, 0):
            continue
        phrase = " ".join(words[begin : candidate.first]).lower()
        if phrase in table:
            return size, table[phrase]
    return 0, None
