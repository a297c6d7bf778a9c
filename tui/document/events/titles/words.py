"""Words of a title: on one line, without marks, brackets or ends that dangle."""

from __future__ import annotations

import re
from collections.abc import Set

LONGEST = 60
"""Code points of a title."""
SHORTEST = 20
"""Code points that a title keeps at least when something is cut off."""
FAR = 400
"""Code points of a clause that are looked at, so that work does not grow with a sentence."""
LONGEST_SUBJECT = 28
"""Code points of a subject that is put before a clause, and of a speaker."""
MARKS = " ,;:–—.-"
"""What a title neither begins nor ends with."""

_BRACKETS = re.compile(r"\s*\([^()]{0,80}\)")
_EMPHASIS = re.compile(r"[*|`]+")


def flat(words: str) -> str:
    """Put `words` on one line with single spaces, without what is in brackets and the marks of Markdown."""
    if "(" in words:
        words = _BRACKETS.sub("", words)
    if any(mark in words for mark in "*|`"):
        words = _EMPHASIS.sub(" ", words)
    return " ".join(words.split())


def balanced(words: str) -> str:
    """Remove quotation marks and brackets whose partner was cut off."""
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]")):
        if words.count(opening) != words.count(closing):
            words = words.replace(opening, "").replace(closing, "")
    return words.replace('"', "") if words.count('"') % 2 else words


def without_end(words: str, loose: Set[str]) -> str:
    """Remove the words of `loose` at the end of `words`, as far as enough is left."""
    words = words.rstrip(MARKS)
    while (last := words.rpartition(" ")[2].lower()) in loose and len(words) > SHORTEST:
        words = words[: -len(last)].rstrip(MARKS)
    return words
