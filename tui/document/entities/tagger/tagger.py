"""Tag candidate spans with labels in two passes, the second with document features from the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import add
from typing import TypeAlias

from tui.document.entities.tagger.document_features import gather, positions
from tui.document.entities.tagger.encode import Encoder
from tui.document.entities.tagger.model import Model, begin_after
from tui.document.entities.tagger.scores import Memo
from tui.document.entities.tokens import Token, Tokens

_DocumentScores: TypeAlias = Memo[tuple[str, str, str], int]
"""Packed scores of the document features of a word, by the word, its label and its position in the first pass."""


class Tagger:
    """Tag candidate spans by the model of a language."""

    def __init__(self, model: Model, encoder: Encoder[int]) -> None:
        """`encoder` scores with the weights of `model`."""
        self._model = model
        self._encoder = encoder

    def tag(self, regions: Sequence[Tokens], text: str) -> Iterator[tuple[list[Token], list[str]]]:
        """Yield the candidate spans of `regions` (paragraphs as tokens of `text`), in order.

        Each is its tokens and the label of each token.
        """
        scores = self._encoder.scores
        scores.trim()
        runs = list(self._encoder.encode(regions, text))
        words = [list(map(str.lower, regions[run.region].words[run.first : run.end])) for run, _ in runs]
        first = [best_labels(self._model, row) for _, row in runs]
        features = gather(zip(words, first, strict=True)).features
        document: _DocumentScores = Memo(lambda key: scores.document[features(*key)])
        for (run, row), lower, labels in zip(runs, words, first, strict=True):
            tokens = regions[run.region].cut(run.first, run.end)
            yield tokens, self._second_pass(document, lower, row, labels)

    def _second_pass(
        self, document: _DocumentScores, words: list[str], totals: list[int], labels: list[str]
    ) -> list[str]:
        """Label a run again, with document features added to its scores; `labels` are those of the first pass."""
        more = [document[key] for key in zip(words, labels, positions(tuple(labels)), strict=True)]
        return best_labels(self._model, list(map(add, totals, more))) if any(more) else labels


def best_labels(model: Model, packed: list[int]) -> list[str]:
    """Find the best labels of a run of words with these packed scores, by Viterbi's algorithm with a beam.

    Of the labels of a word, only those are carried on that later words may yet favour (see `Model.ahead`).
    """
    rows = model.unpack(packed)
    if len(rows) == 1:
        return [model.begun[0][rows[0].index(max(rows[0]))]]
    transitions = model.transitions
    totals: Sequence[int] = rows[0]  # of the best path to each label of a word
    carried: list[tuple[list[int], Sequence[int]]] = []  # for each word but the last: the labels kept, the totals
    for row in rows[1:]:
        most = max(totals)
        ahead = model.ahead[totals.index(most)]
        kept = [label for label, total in enumerate(map(add, totals, ahead)) if total >= most]
        carried.append((kept, totals))
        first, *others = kept
        total = totals[first]
        reached = [total + score for score in transitions[first]]
        for label in others:
            total = totals[label]
            reached = [
                old if old >= (new := total + score) else new
                for old, score in zip(reached, transitions[label], strict=True)
            ]
        totals = list(map(add, row, reached))
    best = totals.index(max(totals))
    path = [best]
    for kept, totals in reversed(carried):
        reached = [totals[label] + transitions[label][best] for label in kept]
        best = kept[reached.index(max(reached))]
        path.append(best)
    return [model.begun[before][label] for before, label in pairwise([0, *path[::-1]])]


def begin(labels: list[str]) -> list[str]:
    """Rewrite `labels` so that each name begins with a "B-": the model may begin one with an "I-"."""
    return [begin_after(before, [label])[0] for before, label in pairwise(["O", *labels])]
