"""Scores of the aspects of words, computed from their features once and remembered.

A score is a list of features when the model is trained, and the packed sum of their weights (see model.py) when it
tags; both add up with "+", so that training and tagging use one encoding.

Tagging is fast because of this memory: the score of a word seen before costs one look-up in a dict, and the score of
a new word or pair of words is made from that of its letters and that of its look (see looks.py), which is mostly known.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeAlias, TypeVar

from tui.document.entities.tagger import features
from tui.document.entities.tagger.looks import shape

K = TypeVar("K")
S = TypeVar("S", int, list[str])
"""A score."""
V = TypeVar("V")

_KEPT = 25_000


class Memo(dict[K, V]):
    """The values of a function, each computed when first asked for."""

    def __init__(self, function: Callable[[K], V]) -> None:
        """Remember nothing of `function` yet."""
        super().__init__()
        self._function = function

    def __missing__(self, key: K) -> V:
        """Compute the value of `key` and remember it."""
        value = self[key] = self._function(key)
        return value


WordScores: TypeAlias = Memo[str, S]
PairScores: TypeAlias = Memo[tuple[str, str], S]


class Scores(Generic[S]):
    """Scores by aspect: the word itself, its neighbours, its position.

    Keys are words, but for `pair_before` and `pair_after` (two words), `opens` and the tables in `habits` (looks),
    `cue`, `cue_of_head`, `cue_elsewhere` and `phrase` (marks), and `document` (tuples of document features). The scores
    of pairs have those of the neighbour, `before` or `after`, in them.
    """

    def __init__(self, value: Callable[[list[str]], S], one: Callable[[str], S], look: Callable[[str], str]) -> None:
        """`value` scores a list of features, `one` a single feature; `look` is that of a word (see looks.py)."""
        self.nothing: S = value([])
        """The score of no features."""
        self._value: Callable[[list[str]], S] = value
        self._one: Callable[[str], S] = one
        self._look = look
        here_looks = self._of(features.here_look)
        self.here: WordScores[S] = Memo(lambda word: value(features.here(word)) + here_looks[look(word)])
        self.before: WordScores[S] = self._of_word(partial(features.near, "-1"), partial(features.near_look, "-1"))
        self.after: WordScores[S] = self._of_word(partial(features.near, "+1"), partial(features.near_look, "+1"))
        self.far_before: WordScores[S] = self._of_word(partial(features.near, "-2"), partial(features.far_look, "-2"))
        self.far_after: WordScores[S] = self._of_word(partial(features.near, "+2"), partial(features.far_look, "+2"))
        self.head_of_run: WordScores[S] = self._of_word(
            partial(features.head, "head"), partial(features.head_look, "head")
        )
        self.head_before: WordScores[S] = self._of_word(
            partial(features.head, "before"), partial(features.head_look, "before")
        )
        self.pair_before: PairScores[S] = self._of_pair("<", lambda two: self.before[two[0]])
        self.pair_after: PairScores[S] = self._of_pair(">", lambda two: self.after[two[1]])
        self.opens: WordScores[S] = self._of(features.opens)
        self.habits: Memo[str, WordScores[S]] = Memo(lambda habit: self._of(partial(features.habits, habit)))
        self.cue: WordScores[S] = self._of(features.cue)
        self.phrase: WordScores[S] = self._of(features.listed_phrase)
        self.cue_of_head: WordScores[S] = self._of(partial(features.cue_elsewhere, "head"))
        self.cue_elsewhere: WordScores[S] = self._of(partial(features.cue_elsewhere, "all"))
        self.document: Memo[tuple[str, ...], S] = Memo(lambda found: value(list(found)))
        self._positions: Memo[tuple[str, int, int, int], WordScores[S]] = Memo(self._of_position)
        self._of_runs: Memo[tuple[str, int], list[WordScores[S]]] = Memo(self._of_run)

    def positions(self, style: str, size: int) -> list[WordScores[S]]:
        """For each position in a run of `size` words in a region of `style`, the scores of shapes that stand there."""
        return self._of_runs[style, size]

    def trim(self) -> None:
        """Forget the words and pairs of words of a table that has grown beyond its limit."""
        for words in (self.here, self.before, self.after, self.far_before, self.far_after):
            if len(words) > _KEPT:
                words.clear()
        for heads in (self.head_of_run, self.head_before):
            if len(heads) > _KEPT:
                heads.clear()
        for pairs in (self.pair_before, self.pair_after):
            if len(pairs) > _KEPT:
                pairs.clear()

    def _of(self, function: Callable[[str], list[str]]) -> WordScores[S]:
        """Return the scores of the features that `function` lists."""
        return Memo(lambda key: self._value(function(key)))

    def _of_word(self, letters: Callable[[str], str], of_look: Callable[[str], list[str]]) -> WordScores[S]:
        """Return the scores of words by the feature of their letters and the features of their look."""
        one, look, looks = self._one, self._look, self._of(of_look)
        return Memo(lambda word: one(letters(word)) + looks[look(word)])

    def _of_pair(self, at: str, beside: Callable[[tuple[str, str]], S]) -> PairScores[S]:
        """Return the scores of pairs of words by their letters and their shapes, with that of the neighbour alone."""
        one = self._one
        shapes: PairScores[S] = Memo(lambda two: one(features.pair_shape(at, *two)))
        return Memo(lambda two: one(features.pair(at, *two)) + shapes[shape(two[0]), shape(two[1])] + beside(two))

    def _of_position(self, place: tuple[str, int, int, int]) -> WordScores[S]:
        return self._of(lambda form: features.stand(form, *place))

    def _of_run(self, run: tuple[str, int]) -> list[WordScores[S]]:
        style, size = run
        return [self._positions[style, min(i, 3), min(size - i - 1, 3), min(size, 5)] for i in range(size)]
