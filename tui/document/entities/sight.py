"""What each sight of a word is worth to the model, added up and remembered.

A worth is a list of features when the model is trained and the sum of their weights (see weights.py) when it reads;
both add up with "+", so that training and reading see the same.

Reading lives by this: the worth of a word that is known from before costs one look into a dict, and the worth of a new
word or pair of words is made of that of its letters and that of its look (see features.py), which is mostly known.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeAlias, TypeVar

from tui.document.entities import features
from tui.document.entities.features import look, shape

K = TypeVar("K")
W = TypeVar("W", int, list[str])
"""A worth."""
V = TypeVar("V")

_KEPT = 25_000


class Remembered(dict[K, V]):
    """The values of a function, each worked out when first asked for."""

    def __init__(self, function: Callable[[K], V]) -> None:
        """Remember nothing of `function` yet."""
        super().__init__()
        self._function = function

    def __missing__(self, key: K) -> V:
        """Work out a value and remember it."""
        value = self[key] = self._function(key)
        return value


Words: TypeAlias = Remembered[str, W]
Pairs: TypeAlias = Remembered[tuple[str, str], W]


class Sight(Generic[W]):
    """Worths by what is seen: the word itself, its neighbours, the place where it stands.

    Keys are words but for `pair_before` and `pair_after` (two words), `opens` and the tables in `habits` (looks; see
    `features.look`), `cue`, `heard_head`, `heard_all` and `phrase` (marks), and `told` (features of evidence.py).
    """

    def __init__(self, value: Callable[[list[str]], W], one: Callable[[str], W]) -> None:
        """Take in what a list of features is worth, and what one alone is."""
        self._value: Callable[[list[str]], W] = value
        self._one: Callable[[str], W] = one
        here_looks = self._of(features.here_look)
        self.here: Words[W] = Remembered(lambda word: value(features.here(word)) + here_looks[look(word)])
        self.before: Words[W] = self._of_word(partial(features.near, "-1"), partial(features.near_look, "-1"))
        self.after: Words[W] = self._of_word(partial(features.near, "+1"), partial(features.near_look, "+1"))
        self.far_before: Words[W] = self._of_word(partial(features.near, "-2"), partial(features.far_look, "-2"))
        self.far_after: Words[W] = self._of_word(partial(features.near, "+2"), partial(features.far_look, "+2"))
        self.head_of_run: Words[W] = self._of_word(partial(features.head, "head"), partial(features.head_look, "head"))
        self.head_before: Words[W] = self._of_word(
            partial(features.head, "before"), partial(features.head_look, "before")
        )
        self.pair_before: Pairs[W] = self._of_pair("<")
        self.pair_after: Pairs[W] = self._of_pair(">")
        self.opens: Words[W] = self._of(features.opens)
        self.habits: Remembered[str, Words[W]] = Remembered(lambda h: self._of(partial(features.habits, h)))
        self.cue: Words[W] = self._of(features.cue)
        self.phrase: Words[W] = self._of(features.listed_phrase)
        self.heard_head: Words[W] = self._of(partial(features.heard, "head"))
        self.heard_all: Words[W] = self._of(partial(features.heard, "all"))
        self.told: Remembered[tuple[str, ...], W] = Remembered(lambda found: value(list(found)))
        self._stands: Remembered[tuple[str, int, int, int], Words[W]] = Remembered(self._stand)
        self._spots: Remembered[tuple[str, int], list[Words[W]]] = Remembered(self._spots_of)

    def spots(self, how: str, size: int) -> list[Words[W]]:
        """For each place in a run of `size` words in a region written `how`, the worths of standing there by shape."""
        return self._spots[how, size]

    def forget(self) -> None:
        """Forget words and pairs of words where there are so many that they would fill the memory."""
        for words in (self.here, self.before, self.after, self.far_before, self.far_after):
            if len(words) > _KEPT:
                words.clear()
        for heads in (self.head_of_run, self.head_before):
            if len(heads) > _KEPT:
                heads.clear()
        for pairs in (self.pair_before, self.pair_after):
            if len(pairs) > _KEPT:
                pairs.clear()

    def _of(self, function: Callable[[str], list[str]]) -> Words[W]:
        return Remembered(lambda key: self._value(function(key)))

    def _of_word(self, letters: Callable[[str], str], of_look: Callable[[str], list[str]]) -> Words[W]:
        one, looks = self._one, self._of(of_look)
        return Remembered(lambda word: one(letters(word)) + looks[look(word)])

    def _of_pair(self, at: str) -> Pairs[W]:
        one = self._one
        shapes: Pairs[W] = Remembered(lambda two: one(features.pair_shape(at, *two)))
        return Remembered(lambda two: one(features.pair(at, *two)) + shapes[shape(two[0]), shape(two[1])])

    def _stand(self, place: tuple[str, int, int, int]) -> Words[W]:
        return self._of(lambda form: features.stand(form, *place))

    def _spots_of(self, run: tuple[str, int]) -> list[Words[W]]:
        how, size = run
        return [self._stands[how, min(i, 3), min(size - i - 1, 3), min(size, 5)] for i in range(size)]
