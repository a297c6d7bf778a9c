"""Ties an expression to the one that it is counted from: "from Monday to Friday", "two days after 5 May 2001"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tui.document.dates.candidate import Candidate
from tui.document.dates.english.words import COUNTED_FROM, RANGE_LINKS
from tui.document.dates.refiners.context import Context

_GLOSSES = frozenset((",", ", in", "in"))
_LINK = 2  # words of a link, at most


def tie_spans(candidates: list[Candidate], context: Context) -> list[Candidate]:
    """Let the last weekday of a span come after its first, and note which lengths are counted from what follows."""
    for left, right in pairwise(candidates):
        if not 0 < right.first - left.end <= _LINK:
            continue
        link = " ".join(context.tokens.words[left.end : right.first]).lower()
        if link in RANGE_LINKS and _is_bare_weekday(left) and _is_bare_weekday(right):
            right.meaning.anchor, right.direction = "story", 1
            right.touched.append("end of a span")
        elif link in _GLOSSES and left.meaning.unit == "year" and left.meaning.anchor == "story" and right.meaning.year:
            left.meaning = replace(right.meaning)  # "forty-four years later, in 1596"
            left.touched.append("told in full behind it")
        elif link in COUNTED_FROM and left.type == "DURATION" and left.meaning.count is not None:
            left.counts = COUNTED_FROM[link]
            left.touched.append("counted from the next")
    return candidates


def _is_bare_weekday(candidate: Candidate) -> bool:
    meaning = candidate.meaning
    return meaning.weekday is not None and meaning.month is None and meaning.step is None
