"""Fit the weights of salience to timelines that an editor wrote, and write them as a table.

    python -m tui.languages.en.events.training.train_salience OUT DATA FOLDER [NAME ...] [+ DATA FOLDER [NAME ...]]

FOLDER holds timelines as JSON files (see tests/document/events/timelines/README.md), whose texts are named relative to
DATA; NAMEs choose some of them. The weights are those of a logistic regression with an L2 penalty: an event counts as
one to show where it is the one that covers words which the editor chose, with a date that agrees.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from math import exp, sqrt
from pathlib import Path
from typing import Any, NamedTuple

from tui.document.events.candidate import Candidate
from tui.document.events.salience import BIAS, Scale, features
from tui.document.events.stage import find_candidates, participants
from tui.document.mentions import MentionIndex
from tui.document.parse import all_stages, parse
from tui.document.stage import ignore
from tui.languages import load

_NOISE = 3.0
"""The weight of an event that the editor names as one that does not belong."""
_PENALTY = 2.0
_ROUNDS = 300
_RATE = 0.3
_SEEN = 4
"""Events that a feature must be seen in."""


class Example(NamedTuple):
    """An event's features, whether it should be shown, and how much that matters."""

    features: tuple[str, ...]
    shown: bool
    weight: float


def _covers(one: Candidate, start: int, end: int) -> float:
    """How well the words of a candidate cover [start, end): 0 where neither holds half of the other."""
    shared = min(one.end, end) - max(one.start, start)
    if shared <= 0 or (shared < 0.5 * (end - start) and shared < 0.5 * (one.end - one.start)):
        return 0.0
    return shared / (max(one.end, end) - min(one.start, start))


def _agrees(gold: str, one: Candidate) -> bool:
    """Whether the date of a candidate lies within the editor's, by months; an open date of either agrees with any."""
    interval = one.dating.interval if one.dating else None
    if not gold or gold[0] in "<>" or gold.startswith("-"):
        return True
    if interval is None or interval.earliest is None or interval.latest is None:
        return False
    first, _, last = gold.partition("/")
    start, end = first[:7], (last or first)[:7]
    return start <= interval.earliest.isoformat()[: len(start)] and interval.latest.isoformat()[: len(end)] <= end


def examples(timeline: dict[str, Any], text: str) -> Iterator[Example]:
    """The examples of one timeline."""
    published = date.fromisoformat(timeline["published"]) if timeline.get("published") else None
    document = parse(text, published, stages=all_stages()[:-1])
    language = load(document.language)
    mentions = MentionIndex.of(document.entities)
    candidates = [one for one in find_candidates(document, language, mentions, ignore) if not one.headed]
    scale = Scale.of(document, {})
    chosen: dict[int, float] = {}
    for gold in timeline["events"]:
        start = document.text.find(gold["quote"])
        end = start + len(gold["quote"])
        covering = [i for i, one in enumerate(candidates) if start >= 0 and _covers(one, start, end)]
        right = [i for i in covering if _agrees(gold["date"], candidates[i])] or covering
        if right:
            best = max(right, key=lambda i: _covers(candidates[i], start, end))
            chosen[best] = max(chosen.get(best, 0.0), 1.0 if gold["main"] else 0.5)
    places = [(document.text.find(noise["quote"]), len(noise["quote"])) for noise in timeline.get("not_events", [])]
    for i, one in enumerate(candidates):
        names = tuple(features(one, participants(one, mentions), scale))
        noise = any(start >= 0 and _covers(one, start, start + length) for start, length in places)
        yield Example(names, i in chosen, chosen.get(i, _NOISE if noise else 1.0))


def fit(found: Sequence[Example]) -> dict[str, float]:
    """The weights of a logistic regression on `found`, by gradient descent with a step of its own for each feature.

    The steps are those of AdaGrad (Duchi, Hazan and Singer, 2011).
    """
    counts = Counter(name for example in found for name in example.features)
    weights = {name: 0.0 for name, count in counts.items() if count >= _SEEN}
    weights[BIAS] = 0.0
    squares = dict.fromkeys(weights, 1e-6)
    rows = [([*(name for name in one.features if name in weights), BIAS], one.shown, one.weight) for one in found]
    for _ in range(_ROUNDS):
        gradient = {name: 0.0 if name == BIAS else -_PENALTY * weight for name, weight in weights.items()}
        for names, shown, weight in rows:
            error = weight * (shown - 1 / (1 + exp(-sum(weights[name] for name in names))))
            for name in names:
                gradient[name] += error
        for name, slope in gradient.items():
            squares[name] += slope * slope
            weights[name] += _RATE * slope / sqrt(squares[name])
    return weights


def _groups(arguments: Sequence[str]) -> Iterator[tuple[Path, Path, Sequence[str]]]:
    group: list[str] = []
    for word in (*arguments, "+"):
        if word == "+":
            yield Path(group[0]), Path(group[1]), group[2:]
            group = []
        else:
            group.append(word)


def main(out: str, *arguments: str) -> None:
    """Fit to the timelines named and write the table to `out`."""
    found: list[Example] = []
    for data, folder, names in _groups(arguments):
        for path in sorted(folder.glob("*.json")):
            if not names or path.stem in names:
                timeline = json.loads(path.read_text(encoding="utf-8"))
                start, end = timeline.get("chars", (0, None))
                found += examples(timeline, (data / timeline["text"]).read_text(encoding="utf-8")[start:end])
    weights = fit(found)
    lines = [f"{name}\t{weight:.2f}" for name, weight in sorted(weights.items()) if abs(weight) >= 0.05]
    Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(found)} events, {sum(one.shown for one in found)} to show, {len(lines)} weights")  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
