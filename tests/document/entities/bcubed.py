"""B-cubed, after Bagga and Baldwin (1998), and the gold of this folder."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

GOLD = Path(__file__).parent / "gold"
_MARK = re.compile(r"\{([^{}=|]*)(?:=(\w+)|\|)\}")

Clusters = dict[tuple[int, int], str]
"""Mentions, as spans, with the entity each is of."""


def read_marked(name: str) -> tuple[str, Clusters]:
    """A marked article: its text and the gold. "{Karzai=k}" is a mention of k, "{Mr |}" only text."""
    marked = (GOLD / f"{name}.txt").read_text(encoding="utf-8")
    text, gold, at = "", {}, 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        if match.group(2):
            gold[len(text), len(text) + len(match.group(1))] = match.group(2)
        text += match.group(1)
        at = match.end()
    return text + marked[at:], gold


def read_forms(name: str, text: str) -> Clusters:
    """The gold of a text given as the forms of each entity: every place where a form stands is a mention."""
    rows = [line.split("\t") for line in (GOLD / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    forms = sorted(
        ((form, entity) for entity, all_forms in rows for form in all_forms.split(";")), key=lambda f: -len(f[0])
    )
    owner = dict(forms)
    pattern = "|".join(re.escape(form) for form, _ in forms)
    return {match.span(): owner[match.group()] for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text)}


def bcubed(gold: Clusters, predicted: Clusters) -> tuple[float, float, float]:
    """Precision, recall and F1 over mentions; a mention that only one side has counts 0 there."""
    precision, recall = _one_way(predicted, gold), _one_way(gold, predicted)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _one_way(of: Clusters, by: Clusters) -> float:
    """The mean over the mentions of `of` of the share of their cluster that is in one cluster of `by` too."""
    members: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for span, entity in of.items():
        members[entity].add(span)
    total = 0.0
    for span, entity in of.items():
        if span in by:
            total += sum(by.get(other) == by[span] for other in members[entity]) / len(members[entity])
    return total / len(of) if of else 0.0
