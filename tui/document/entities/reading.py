"""Tokens -> runs with all that the model looks at: the one place where training and recognising see the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.document.entities.cues import cues
from tui.document.entities.features import OUTSIDE, SENTENCE_END, heads, look, phrases, shape, style
from tui.document.entities.runs import runs
from tui.document.entities.sight import Remembered, Sight, W, Words
from tui.document.entities.tokens import Token

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
        return [mark for mark, n in self._cues[key].items() if n > own.count(mark)]


def read_runs(regions: Sequence[list[Token]], text: str, sight: Sight[W]) -> Iterator[tuple[list[Token], list[W]]]:
    """The runs of `regions` (paragraphs as tokens of `text`) that may hold names, in order.

    Each is its tokens and, for each token, the worth of all that the text tells of it.
    """
    lines = [[token.text for token in region] for region in regions]
    lower = {word for words in lines for word in words if word.islower()}
    inside = {
        word for words in lines for before, word in pairwise(words) if word[0].isupper() and before not in SENTENCE_END
    }

    def word_and_habit(word: str) -> W:
        habit = ("l" if word.lower() in lower else "") + ("i" if word in inside else "")
        return sight.here[word] + sight.habits[habit][look(word)]

    own: Words[W] = Remembered(word_and_habit)
    heard = _Heard()
    found: list[tuple[list[Token], list[str], int, int, list[str]]] = []
    for region, words in zip(regions, lines, strict=True):
        for first, end in runs(region, text):
            marks = cues(words, first, end)
            heard.add(_whole(words, first, end), marks)
            if end > first + 1:
                heard.add(words[end - 1].lower(), marks)
            found.append((region, words, first, end, marks))
    line: list[str] = []
    how, padded = "", line
    for region, words_of_region, first, end, marks in found:
        if line is not words_of_region:
            line = words_of_region
            how, padded = style(line), [OUTSIDE, OUTSIDE, *line, OUTSIDE, OUTSIDE]
        shared = sight.head_of_run[line[end - 1]]
        for mark in marks:
            shared = shared + sight.cue[mark]
        for mark in heard.elsewhere(line[end - 1].lower(), marks):
            shared = shared + sight.heard_head[mark]
        for mark in heard.elsewhere(_whole(line, first, end), marks):
            shared = shared + sight.heard_all[mark]
        yield region[first:end], _worths(padded[first : end + 4], how, shared, own, sight)


def _worths(words: list[str], how: str, shared: W, own: Words[W], sight: Sight[W]) -> list[W]:
    """The worth of each word of a run but the two on either side, `shared` included; `own` is of the word alone."""
    size = len(words) - 4
    spots = sight.spots(how, size)
    worths = []
    for i in range(size):
        far_left, left, word, right, far_right = words[i : i + 5]
        worth = (
            shared
            + own[word]
            + sight.before[left]
            + sight.after[right]
            + sight.far_before[far_left]
            + sight.far_after[far_right]
            + sight.pair_before[left, word]
            + sight.pair_after[word, right]
            + spots[i][shape(word)]
        )
        worths.append(worth + sight.opens[look(word)] if left in _OPENING else worth)
    run = words[2:-2]
    for i, last in enumerate(heads(run)):
        if last:
            worths[i] = worths[i] + sight.head_before[last]
    if size > 1:
        for i, mark in phrases(run):
            worths[i] = worths[i] + sight.phrase[mark]
    return worths


def _whole(words: list[str], first: int, end: int) -> str:
    return " ".join(words[first:end]).lower()
