"""Tokens of a sentence as the part-of-speech tagger was trained on them."""

from __future__ import annotations

from itertools import accumulate, chain
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
    """The tokens of `text[start:end]`, group 2 of `token`, in order, within its first `LONGEST` code points.

    Their places are added up from their lengths and those of group 1, the white space before them.
    """
    pairs = token.findall(text, start, min(end, start + LONGEST))
    edges = list(accumulate(map(len, chain.from_iterable(pairs)), initial=start))
    new = tuple.__new__  # what Token(...) does, without its call in Python
    return [new(Token, row) for row in zip([word for _, word in pairs], edges[1::2], edges[2::2], strict=True)]
