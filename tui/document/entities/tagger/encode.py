"""Encode tokens for the model: candidate spans with the score of each token. Training and tagging share this module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Generic, NamedTuple

from tui.document.entities.candidate_spans import CandidateSpans
from tui.document.entities.cues import CueFinder
from tui.document.entities.tagger.looks import Looks, shape
from tui.document.entities.tagger.scores import Memo, S, Scores, WordScores
from tui.document.entities.tokens import Tokens

OUTSIDE = "<>"
"""Stands for the words before the first and after the last of a region; no token is written so."""
_SENTENCE_END = frozenset('.!?:“"‘–•')
_OPENING = _SENTENCE_END | {OUTSIDE}
"""What stands before the first word of a sentence."""


class _CueCounts:
    """Counts of the cues beside all occurrences of a run, and of its last word, by their words in lower case."""

    def __init__(self) -> None:
        self._cues: defaultdict[str, dict[str, int]] = defaultdict(dict)

    def add(self, key: str, marks: Sequence[str]) -> None:
        """Count the cues `marks` of one occurrence."""
        counts = self._cues[key]
        for mark in marks:
            counts[mark] = counts.get(mark, 0) + 1

    def elsewhere(self, key: str, own: Sequence[str]) -> list[str]:
        """Return the cues beside the other occurrences, `own` being those beside this one."""
        counts = self._cues.get(key)
        return [mark for mark, n in counts.items() if n > own.count(mark)] if counts else []


class Run(NamedTuple):
    """A candidate span: its region and token indexes, the cues beside it, its words and last word in lower case.

    It holds no tokens of its own: the many runs of a text would keep more objects than all else.
    """

    region: int
    first: int
    end: int
    marks: tuple[str, ...]
    whole: str
    last: str


class Encoder(Generic[S]):
    """Encode the candidate spans of a text as scores."""

    def __init__(
        self, spans: CandidateSpans, cues: CueFinder, looks: Looks, breaks: frozenset[str], scores: Scores[S]
    ) -> None:
        """`breaks` are the words that end the first name in a run of several ("of", "and")."""
        self.scores: Scores[S] = scores
        self._spans = spans
        self._cues = cues
        self._looks = looks
        self._breaks = breaks

    def encode(self, regions: Sequence[Tokens], text: str) -> Iterator[tuple[Run, list[S]]]:
        """Yield the candidate spans of `regions` (paragraphs as tokens of `text`), in order.

        With each come the scores of its tokens, each the sum over all features of the token.
        """
        scores = self.scores
        own = self._own_scores([region.words for region in regions])
        counts = _CueCounts()
        found = self._find_runs(regions, text, counts)
        of_head = self._elsewhere(counts, scores.cue_of_head)
        of_whole = self._elsewhere(counts, scores.cue_elsewhere)
        before = -1
        for run in found:
            number, first, end, marks, whole, last = run
            tokens: Tokens = regions[number]
            if number != before:
                before = number
                written, padded = style(tokens.words), [OUTSIDE, OUTSIDE, *tokens.words, OUTSIDE, OUTSIDE]
            shared = scores.head_of_run[tokens.words[end - 1]]
            for mark in marks:
                shared = shared + scores.cue[mark]
            shared = shared + of_head[last, marks] + of_whole[whole, marks]
            yield run, self._score(padded[first : end + 4], written, shared, own)

    def _elsewhere(self, counts: _CueCounts, scores: WordScores[S]) -> Memo[tuple[str, tuple[str, ...]], S]:
        """The sum of `scores` over the cues beside the other occurrences, by the arguments of `counts.elsewhere`."""

        def add(key: tuple[str, tuple[str, ...]]) -> S:
            total = self.scores.nothing
            for mark in counts.elsewhere(*key):
                total = total + scores[mark]
            return total

        return Memo(add)

    def _find_runs(self, regions: Sequence[Tokens], text: str, counts: _CueCounts) -> list[Run]:
        """Find the candidate spans of all regions, and count their cues in `counts`."""
        find, cues = self._spans.find, self._cues.find
        found: list[Run] = []
        for number, region in enumerate(regions):
            words = region.words
            for first, end in find(region, text):
                marks = tuple(cues(words, first, end))
                whole, last = " ".join(words[first:end]).lower(), words[end - 1].lower()
                found.append(Run(number, first, end, marks, whole, last))
                if marks:
                    counts.add(whole, marks)
                    if end > first + 1:
                        counts.add(last, marks)
        return found

    def _own_scores(self, lines: list[list[str]]) -> WordScores[S]:
        """Return the scores of each word by itself and by how `lines`, the whole document, write it elsewhere."""
        here, habits, look = self.scores.here, self.scores.habits, self._looks.look
        vocabulary = set[str]().union(*lines)
        lower = {word for word in vocabulary if word.islower()}
        capitalised = {word for word in vocabulary if word[0].isupper()}
        inside = {
            word
            for words in lines
            for before, word in pairwise(words)
            if word in capitalised and before not in _SENTENCE_END
        }

        def of_word(word: str) -> S:
            habit = ("l" if word.lower() in lower else "") + ("i" if word in inside else "")
            return here[word] + habits[habit][look(word)]

        return Memo(of_word)

    def _score(self, words: list[str], written: str, shared: S, own: WordScores[S]) -> list[S]:
        """Score each word of a run but the two on either side; `shared` is added to all, `own` is of a word alone."""
        scores = self.scores
        run = words[2:-2]
        positions = scores.positions(written, len(run))
        near = zip(positions, words[:-4], words[1:-3], run, words[3:-1], words[4:], strict=True)
        found = [
            shared
            + own[word]
            + scores.far_before[far_left]
            + scores.far_after[far_right]
            + scores.pair_before[left, word]
            + scores.pair_after[word, right]
            + position[shape(word)]
            for position, far_left, left, word, right, far_right in near
        ]
        if words[1] in _OPENING:
            found[0] = found[0] + scores.opens[self._looks.look(run[0])]
        if len(run) == 1:
            return [found[0] + scores.head_before[run[0]]]
        for i, last in enumerate(heads(run, self._breaks)):
            if last:
                found[i] = found[i] + scores.head_before[last]
        for i, mark in self._looks.phrases(run):
            found[i] = found[i] + scores.phrase[mark]
        return found


def style(words: Sequence[str]) -> str:
    """Return the style of a region: "caps" (a headline in capitals), "table" (numbers), "line" (no end) or "prose"."""
    long = (word for word in words if len(word) > 3 and word[0].isalpha())
    if next(long, "").isupper() and all(map(str.isupper, long)):
        return "caps"
    if sum(map(str.isdigit, map(itemgetter(0), words))) * 4 > len(words):
        return "table"
    return "line" if len(words) < 16 and words[-1] not in '.!?”"' else "prose"


def heads(words: Sequence[str], breaks: frozenset[str]) -> list[str]:
    """For each word of a run, the last word of its name before the next of `breaks`; "" from that on."""
    found = [""] * len(words)
    until = len(words) - 1
    for i in range(len(words) - 1, -1, -1):
        if words[i] in breaks:
            until = i - 1
        if i <= until:
            found[i] = words[until]
    return found
