"""Runs of words -> a label for each word, by the model: each document is read twice.

The second reading knows what the first made of the same words elsewhere, after Krishnan and Manning, "An Effective
Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition" (ACL 2006).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from operator import add
from typing import TypeAlias

from tui.document.entities.evidence import gather, parts
from tui.document.entities.reading import read_runs
from tui.document.entities.sight import Remembered, Sight
from tui.document.entities.tokens import Token
from tui.document.entities.weights import Weights, begin_after, weights

Told: TypeAlias = Remembered[tuple[str, str, str], int]
"""What is known from elsewhere of a word with the label and the part it has here, as packed scores."""

_LOWEST = -(1 << 40)


def tag(regions: Sequence[list[Token]], text: str) -> list[tuple[list[Token], list[str]]]:
    """The runs of `regions` (paragraphs as tokens of `text`), in order, each with the labels of its tokens."""
    model = weights()
    tokens: list[list[Token]] = []
    scores: list[list[int]] = []
    sight = _sight()
    sight.forget()
    for run, worths in read_runs(regions, text, sight):
        tokens.append(run)
        scores.append(worths)
    first = [_best(model, totals) for totals in scores]
    words = [[token.text.lower() for token in run] for run in tokens]
    evidence = gather(zip(words, first, strict=True))
    told_of: Told = Remembered(lambda key: model.score(evidence.features(*key)))
    return [
        (run, _again(model, told_of, row, totals, labels))
        for run, row, totals, labels in zip(tokens, words, scores, first, strict=True)
    ]


@cache
def _sight() -> Sight[int]:
    """What the model of English makes of what it sees."""
    return Sight(weights().score)


def _again(model: Weights, told_of: Told, words: list[str], totals: list[int], labels: list[str]) -> list[str]:
    """The labels of a run on the second reading, from its scores and labels on the first."""
    told = [told_of[key] for key in zip(words, labels, parts(tuple(labels)), strict=True)]
    return _best(model, list(map(add, totals, told))) if any(told) else labels


def _best(model: Weights, totals: list[int]) -> list[str]:
    """The best labels of a run of words with these packed scores: Viterbi's algorithm over the labels that can win."""
    rows = list(map(model.unpack, totals))
    if len(rows) == 1:
        return [model.begun[0][rows[0].index(max(rows[0]))]]
    open_labels = []
    for row in rows:
        most = max(row)
        reach = model.reach[row.index(most)]
        open_labels.append([label for label, score in enumerate(row) if score + reach[label] >= most])
    path: list[int] = []
    back: list[dict[int, int]] = []  # of the words in doubt since the last that could have but one label
    best: dict[int, int] = {}
    for row, candidates in zip(rows, open_labels, strict=True):
        if len(candidates) == 1:
            label = candidates[0]
            if back:
                reached_by = {previous: total + model.transitions[previous][label] for previous, total in best.items()}
                path += _traced(back, max(reached_by, key=reached_by.__getitem__))
                back = []
            path.append(label)
            best = {label: 0}
            continue
        came: dict[int, int] = {}
        now: dict[int, int] = {}
        for label in candidates:
            before, score = -1, _LOWEST if best else 0
            for previous, total in best.items():
                reached = total + model.transitions[previous][label]
                if reached > score:
                    before, score = previous, reached
            came[label], now[label] = before, score + row[label]
        back.append(came)
        best = now
    if back:
        path += _traced(back, max(best, key=best.__getitem__))
    return [model.begun[before][label] for before, label in pairwise([0, *path])]


def _traced(back: list[dict[int, int]], last: int) -> list[int]:
    """The labels of as many words as `back` has, the last of them `last`; `back` tells the label before each."""
    path = [last]
    for came in reversed(back[1:]):
        path.append(came[path[-1]])
    return path[::-1]


def begin(labels: list[str]) -> list[str]:
    """`labels` with each name begun by a "B-": the model may begin one with an "I-"."""
    return [begin_after(before, [label])[0] for before, label in pairwise(["O", *labels])]
