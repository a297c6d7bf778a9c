"""Tokens of a sentence as the part-of-speech tagger was trained on them."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 1200
"""Code points of a sentence that are analysed; no sentence written for people is longer."""

_TOKEN = re.compile(
    r"""
    (?:[A-Za-z]\.){2,}                                # U.S., a.m.
    | [A-Z]\.(?=\s[A-Z])                              # Francisco I. Madero
    | (?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Gov|Rep|Prof|Jr|Sr|No|Co|Corp|Inc|Ltd)\.(?=\W)
    | [$£€]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|%)?(?:-[^\W\d_]+)*   # $3.5, 10,000, 9:30, 5th, 1990s, 6-year-old
    | [^\W\d_]+(?=n['’]t\b)                           # did|n't
    | n['’]t\b
    | ['’](?:s|re|ve|ll|d|m)\b
    | \w+(?:[-–/&.]\w+)*(?:(?<=o)['’]clock)?          # Kabul, al-Qaeda, AT&T
    | (?:--|\.\.\.|``|'')
    | \S
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word or mark: its text, and its span in code points of the document."""

    text: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]` in order, at most those of its first `LONGEST` code points."""
    found = _TOKEN.finditer(text, start, min(end, start + LONGEST))
    return [Token(match[0], *match.span()) for match in found]
