"""Scores of the tags of a token by its context: the weights of its features, added up.

The features are those that `features` in tagger.py names. To name and look up all of them for each token would take
most of the tagger's time: what depends on one word, or on few tags, is added up once and remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

Tags: TypeAlias = tuple[str, ...]
Row: TypeAlias = Mapping[str, int]
"""What features add to the score of each tag."""
_NOTHING: Row = {}
_WORDS = 10_000
_CONTEXTS = 5_000
"""Words, and contexts of tags, whose rows are remembered."""


class TagScores:
    """The weights of a tagger (see `TaggerTables`), added up by context."""

    def __init__(self, weights: Mapping[str, Row]) -> None:
        """Add up `weights`, which are of one feature each."""
        self._weights = weights
        self._of_word = lru_cache(_WORDS)(lambda word: self._sum(f"w{word}", f"s{word[-3:]}"))
        self._of_tags = lru_cache(_CONTEXTS)(lambda before_that, tag: self._sum(f"p{tag}", f"q{before_that} {tag}"))
        self._of_gap = lru_cache(_CONTEXTS)(self._sum_gap)

    def of(
        self, tags: Tags, word: str, beside: tuple[str, str], before: tuple[str, str], after: tuple[Tags, Tags]
    ) -> list[int]:
        """The score of each of `tags` for `word`, which is in lower case.

        `beside` are the words before and behind it, `before` the tags of the two tokens before it, the nearest last,
        and `after` the candidates of the two behind it.
        """
        following, second = after
        look_up = self._weights.get
        of_word = self._of_word(word).get
        of_tags = self._of_tags(*before).get
        of_gap = self._of_gap(before[1], following).get
        of_left = look_up(f"v{beside[0]}", _NOTHING).get
        of_right = look_up(f"n{beside[1]}", _NOTHING).get
        of_next = look_up(f"d{following[0]} {second[0]}", _NOTHING).get
        return [
            of_word(tag, 0) + of_tags(tag, 0) + of_gap(tag, 0) + of_left(tag, 0) + of_right(tag, 0) + of_next(tag, 0)
            for tag in tags
        ]

    def _sum_gap(self, before: str, following: Tags) -> Row:
        """The rows of the candidates behind a token, alone and with the tag before it, added up."""
        after = "/".join(following)
        return self._sum(f"c{after}", f"b{before} {after}")

    def _sum(self, *features: str) -> Row:
        """The rows of `features` added up."""
        found = [row for row in map(self._weights.get, features) if row]
        if len(found) < 2:  # no copy of it is kept
            return found[0] if found else _NOTHING
        total: dict[str, int] = {}
        for row in found:
            for tag, weight in row.items():
                total[tag] = total.get(tag, 0) + weight
        return total
