"""Tie an expression to the one that it is counted from: "from Monday to Friday", "two days after 5 May 2001"."""

from __future__ import annotations

from itertools import pairwise

from tui.document.dates.candidate import Candidate
from tui.document.dates.meaning import Duration, Meaning, Offset, Point, Shift, stated_year
from tui.document.dates.refiners.context import Context

_LINK = 2  # words of a link, at most


def tie_spans(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Let the last weekday of a span come after its first, and note which lengths are counted from what follows."""
    words = context.words
    tied = list(candidates)
    for number, (left, right) in enumerate(pairwise(candidates)):
        if not 0 < right.first - left.end <= _LINK:
            continue
        link = context.between(left, right)
        meaning, held = right.meaning, tied[number]
        if (
            link in words.range_links
            and _is_weekday(left.meaning)
            and isinstance(meaning, Point)
            and _is_weekday(meaning)
        ):
            later = meaning._replace(shift=Shift("weekday", 0, "focus"))
            tied[number + 1] = right.changed("span end", meaning=later, direction=1)
        elif link in words.glosses and _counts_years(left.meaning) and stated_year(meaning):
            tied[number] = held.changed("gloss", meaning=meaning)  # "forty years later, in 1596"
        elif link in words.counted_from and isinstance(left.meaning, Duration) and left.meaning.number is not None:
            tied[number] = held.changed("counted", counts=words.counted_from[link])
    return tied


def _is_weekday(meaning: Meaning) -> bool:
    """Whether the expression is a weekday that nothing places: neither a date nor "last"."""
    return isinstance(meaning, Point) and meaning.is_bare_weekday and meaning.shift is None


def _counts_years(meaning: Meaning) -> bool:
    """Whether the expression counts years from the date in focus."""
    if isinstance(meaning, Offset):
        return (meaning.unit, meaning.anchor) == ("year", "focus")
    shift = meaning.shift if isinstance(meaning, Point) else None
    return shift is not None and (shift.unit, shift.anchor) == ("year", "focus")
