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
from tui.document.entities.tokens import Token, Tokens
from tui.document.entities.weights import Weights, begin_after, weights

Told: TypeAlias = Remembered[tuple[str, str, str], int]
"""What is known from elsewhere of a word with the label and the part it has here, as packed scores."""


def tag(regions: Sequence[Tokens], text: str) -> list[tuple[list[Token], list[str]]]:
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
    told_of: Told = Remembered(lambda key: sight.told[evidence.features(*key)])
    return [
        (run, _again(model, told_of, row, totals, labels))
        for run, row, totals, labels in zip(tokens, words, scores, first, strict=True)
    ]


@cache
def _sight() -> Sight[int]:
    """What the model of English makes of what it sees."""
    return Sight(weights().score, weights().weigh)


def _again(model: Weights, told_of: Told, words: list[str], totals: list[int], labels: list[str]) -> list[str]:
    """The labels of a run on the second reading, from its scores and labels on the first."""
    told = [told_of[key] for key in zip(words, labels, parts(tuple(labels)), strict=True)]
    return _best(model, list(map(add, totals, told))) if any(told) else labels


def _best(model: Weights, packed: list[int]) -> list[str]:
    """The best labels of a run of words with these packed scores, by Viterbi's algorithm.

    Of the labels a word may have, only those are carried on that what follows may yet speak for.
    """
    rows = model.unpack(packed)
    if len(rows) == 1:
        return [model.begun[0][rows[0].index(max(rows[0]))]]
    carried: list[list[tuple[int, int]]] = []  # for each word but the last, labels with the scores of the paths there
    totals = rows[0]
    for row in rows[1:]:
        most = max(totals)
        ahead = model.ahead[totals.index(most)]
        kept = [
            (label, total)
            for label, total, far in zip(model.numbers, totals, ahead, strict=True)
            if total + far >= most
        ]
        carried.append(kept)
        (first, total), *others = kept
        reached = [total + score for score in model.transitions[first]]
        for label, total in others:
            via = model.transitions[label]
            reached = [old if old >= total + score else total + score for old, score in zip(reached, via, strict=True)]
        totals = tuple(map(add, row, reached))
    path = [totals.index(max(totals))]
    for kept in reversed(carried):
        path.append(max(kept, key=lambda step: step[1] + model.transitions[step[0]][path[-1]])[0])
    return [model.begun[before][label] for before, label in pairwise([0, *path[::-1]])]


def begin(labels: list[str]) -> list[str]:
    """`labels` with each name begun by a "B-": the model may begin one with an "I-"."""
    return [begin_after(before, [label])[0] for before, label in pairwise(["O", *labels])]
