"""Extend expressions over the words before them that belong to them: "early May", "nearly two weeks"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Duration, Fixed, Meaning, Offset
from tui.document.dates.refiners.context import Context
from tui.document.interval import Modifier

_MOST = 2  # modifiers before one expression: "the end of early May"


def take_modifiers(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Extend each candidate to the left over the modifiers of its kind; the first one met gives its sense."""
    words = context.words
    longest = max((len(phrase.split()) for phrase in (*words.point_modifiers, *words.length_modifiers)), default=0)
    extended: list[Candidate] = []
    taken = 0
    for candidate in candidates:
        if _takes_modifiers(candidate.meaning):
            table = words.length_modifiers if _is_length(candidate.meaning) else words.point_modifiers
            for _ in range(_MOST):
                size, sense = _phrase_before(context.tokens.words, candidate.first, taken, table, longest)
                if not size:
                    break
                first = candidate.first - size
                modifier = candidate.modifier or sense
                start = context.tokens.starts[first]
                candidate = candidate.changed("modifiers", first=first, start=start, modifier=modifier)
        taken = candidate.end
        extended.append(candidate)
    return extended


def _takes_modifiers(meaning: Meaning) -> bool:
    """Whether words before may belong to the expression: not to a fixed value, or a length that is vague or placed."""
    if isinstance(meaning, Duration):
        return meaning.number is not None and not meaning.lies
    return not isinstance(meaning, Fixed)


def _is_length(meaning: Meaning) -> bool:
    """Whether the expression measures time: "three days", "three days ago"."""
    return isinstance(meaning, Duration) or (isinstance(meaning, Offset) and meaning.counted)


def _phrase_before(
    words: Sequence[str], first: int, taken: int, table: Mapping[str, Modifier], longest: int
) -> tuple[int, Modifier | None]:
    """Return how many of the tokens from `taken` to `first` form a modifier, the longest first, and its sense."""
    for size in range(min(longest, first - taken), 0, -1):
        phrase = " ".join(words[first - size : first]).lower()
        if phrase in table:
            return size, table[phrase]
    return 0, None
