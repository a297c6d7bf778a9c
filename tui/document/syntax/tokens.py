"""Tokens of a sentence as the part-of-speech tagger was trained on them."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.pattern import Pattern

LONGEST = 1200
"""Code points of a sentence that are analysed; no sentence written for people is longer."""


class Token(NamedTuple):
    """A word or mark: its text, and its span in code points of the document."""

    text: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int, token: Pattern) -> list[Token]:
    """The tokens of `text[start:end]`, matches of `token`, in order, within its first `LONGEST` code points."""
    found = token.finditer(text, start, min(end, start + LONGEST))
    return [Token(match[0], *match.span()) for match in found]
