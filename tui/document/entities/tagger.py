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

_LOWEST = -(1 << 40)


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
    rows = model.unpack(totals)
    tops = [row.index(max(row)) for row in rows]
    if len(rows) > 1 and not all(map(model.is_sure, rows, tops)):
        tops = _viterbi(model, rows, [_can_win(model, row, top) for row, top in zip(rows, tops, strict=True)])
    return [model.begun[before][label] for before, label in pairwise([0, *tops])]


def _can_win(model: Weights, row: Sequence[int], top: int) -> list[int]:
    """The labels that can be on the best path, of a word with these scores, of which `top` is the highest."""
    if model.is_sure(row, top):
        return [top]
    most, reach = row[top], model.reach[top]
    return [label for label, score in enumerate(row) if score + reach[label] >= most]


def _viterbi(model: Weights, rows: Sequence[Sequence[int]], open_labels: list[list[int]]) -> list[int]:
    """The best path through the labels that each row of scores leaves open."""
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
    return path


def _traced(back: list[dict[int, int]], last: int) -> list[int]:
    """The labels of as many words as `back` has, the last of them `last`; `back` tells the label before each."""
    path = [last]
    for came in reversed(back[1:]):
        path.append(came[path[-1]])
    return path[::-1]


def begin(labels: list[str]) -> list[str]:
    """`labels` with each name begun by a "B-": the model may begin one with an "I-"."""
    return [begin_after(before, [label])[0] for before, label in pairwise(["O", *labels])]
