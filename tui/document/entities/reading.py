"""Tokens -> runs with all that the model looks at: the one place where training and recognising see the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.document.entities.cues import cues
from tui.document.entities.features import OUTSIDE, SENTENCE_END, heads, look, phrases, shape, style
from tui.document.entities.runs import runs
from tui.document.entities.sight import Remembered, Sight, W, Words
from tui.document.entities.tokens import Token, Tokens

_OPENING = SENTENCE_END | {OUTSIDE}
"""What stands before the first word of a sentence."""


class _Heard:
    """The cues beside all occurrences of each run and of each last word of a run, by the words in lower case."""

    def __init__(self) -> None:
        self._cues: defaultdict[str, dict[str, int]] = defaultdict(dict)

    def add(self, key: str, marks: list[str]) -> None:
        """Take in the cues of one occurrence."""
        counts = self._cues[key]
        for mark in marks:
            counts[mark] = counts.get(mark, 0) + 1

    def elsewhere(self, key: str, own: list[str]) -> list[str]:
        """The cues beside the other occurrences, `own` being beside this one."""
        counts = self._cues.get(key)
        return [mark for mark, n in counts.items() if n > own.count(mark)] if counts else []


class _Run(NamedTuple):
    """A run: where it stands in which region, the cues beside it, its words and its last word in lower case."""

    region: int
    first: int
    end: int
    marks: list[str]
    whole: str
    last: str


def read_runs(regions: Sequence[Tokens], text: str, sight: Sight[W]) -> Iterator[tuple[list[Token], list[W]]]:
    """The runs of `regions` (paragraphs as tokens of `text`) that may hold names, in order.

    Each is its tokens and, for each token, the worth of all that the text tells of it.
    """
    own = _of_words([region.words for region in regions], sight)
    heard = _Heard()
    found: list[_Run] = []
    for number, region in enumerate(regions):
        words = region.words
        for first, end in runs(region, text):
            marks = cues(words, first, end)
            whole, last = " ".join(words[first:end]).lower(), words[end - 1].lower()
            found.append(_Run(number, first, end, marks, whole, last))
            if marks:
                heard.add(whole, marks)
                if end > first + 1:
                    heard.add(last, marks)
    before = -1
    for number, first, end, marks, whole, last in found:
        tokens: Tokens = regions[number]
        if number != before:
            before = number
            how, padded = style(tokens.words), [OUTSIDE, OUTSIDE, *tokens.words, OUTSIDE, OUTSIDE]
        shared = sight.head_of_run[tokens.words[end - 1]]
        for mark in marks:
            shared = shared + sight.cue[mark]
        for mark in heard.elsewhere(last, marks):
            shared = shared + sight.heard_head[mark]
        for mark in heard.elsewhere(whole, marks):
            shared = shared + sight.heard_all[mark]
        yield tokens.cut(first, end), _worths(padded[first : end + 4], how, shared, own, sight)


def _of_words(lines: list[list[str]], sight: Sight[W]) -> Words[W]:
    """The worth of each word by itself and by how `lines`, the whole document, write it elsewhere."""
    vocabulary = set[str]().union(*lines)
    lower = {word for word in vocabulary if word.islower()}
    capitalised = {word for word in vocabulary if word[0].isupper()}
    inside = {
        word
        for words in lines
        for before, word in pairwise(words)
        if word in capitalised and before not in SENTENCE_END
    }

    def of_word(word: str) -> W:
        habit = ("l" if word.lower() in lower else "") + ("i" if word in inside else "")
        return sight.here[word] + sight.habits[habit][look(word)]

    return Remembered(of_word)


def _worths(words: list[str], how: str, shared: W, own: Words[W], sight: Sight[W]) -> list[W]:
    """The worth of each word of a run but the two on either side, `shared` included; `own` is of the word alone."""
    run = words[2:-2]
    near = zip(sight.spots(how, len(run)), words[:-4], words[1:-3], run, words[3:-1], words[4:], strict=True)
    worths = [
        shared
        + own[word]
        + sight.before[left]
        + sight.after[right]
        + sight.far_before[far_left]
        + sight.far_after[far_right]
        + sight.pair_before[left, word]
        + sight.pair_after[word, right]
        + spot[shape(word)]
        for spot, far_left, left, word, right, far_right in near
    ]
    if words[1] in _OPENING:
        worths[0] = worths[0] + sight.opens[look(run[0])]
    if len(run) == 1:
        return [worths[0] + sight.head_before[run[0]]]
    for i, last in enumerate(heads(run)):
        if last:
            worths[i] = worths[i] + sight.head_before[last]
    for i, mark in phrases(run):
        worths[i] = worths[i] + sight.phrase[mark]
    return worths
