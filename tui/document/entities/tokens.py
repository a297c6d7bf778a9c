"""Tokens: the words, numbers and marks of a text with their offsets."""

from __future__ import annotations

import re
from itertools import accumulate, chain
from typing import NamedTuple


class Token(NamedTuple):
    """A word, number or mark; `start`, `end` in code points of `Document.text`."""

    start: int
    end: int
    text: str


class Tokens(NamedTuple):
    """The tokens of a stretch of text as columns, which are quicker to make and to read than objects."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    def cut(self, first: int, end: int) -> list[Token]:
        """Return the tokens with index `first` to before `end`."""
        new = tuple.__new__  # what Token(...) does, without its call in Python
        rows = zip(self.starts[first:end], self.ends[first:end], self.words[first:end], strict=True)
        return [new(Token, row) for row in rows]


def tokenise(text: str, start: int, end: int, pattern: re.Pattern[str]) -> Tokens:
    """Split `text[start:end]` into tokens, in order; only white space lies between them.

    `pattern` belongs to a language. It has two groups, white space (or nothing) and a token, and matches everywhere;
    the token is empty only at the end.
    """
    pairs = pattern.findall(text, start, end)
    while pairs and not pairs[-1][1]:
        pairs.pop()
    edges = list(accumulate(map(len, chain.from_iterable(pairs)), initial=start))
    return Tokens([word for _, word in pairs], edges[1::2], edges[2::2])
