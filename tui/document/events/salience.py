"""Salience: how much an event matters to its text, from 0 to 1.

A logistic regression over named features: the kind and date of the event, the tense, subject and verb of its clause,
its place in the text, and how often the text names those who take part. The weights are a table of the language,
fitted to timelines that an editor wrote (see `training/train_salience.py` there).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from math import exp, fsum
from operator import attrgetter

from tui.document.events.candidate import Candidate
from tui.document.events.facts import Facts
from tui.document.model import Document

BIAS = "bias"
_DIGIT = re.compile(r"\d")
_HEADED = 0.9
"""A dated entry stands above all else, since the text itself sets it off; those who take part decide the rest."""
_LIFE = 0.5
"""A birth or death in life dates matters as much as the person does to the text."""
DIGITS = 6
"""Digits that a salience keeps: as many as are the same on every machine."""
_REASONS, _WEIGHTY = 4, 0.4
"""Features that are given as reasons at most, and what each must weigh."""
_UNCLEAR = 4.0
"""What an event loses whose title cannot be understood alone, set by hand: no line to print among the first."""
_UNSURE = 4.0
"""What a conditional and an opinion lose, set by hand: it may never have happened."""
_FIRST, _HEAD = 4, 10
"""Sentences of the body that count as its first ones, one by one, and as its head."""

_FLAGS = ("passive", "progressive", "negated", "reporting", "quoted", "question", "has_object", "nonfinite")
_flags_of = attrgetter(*_FLAGS)


@dataclass(frozen=True, slots=True)
class Scale:
    """What salience is measured by: weights, the share of mentions of each entity, the body's sentences by number."""

    weights: Mapping[str, float]
    shares: Mapping[str, float]
    places: Mapping[int, int]
    length: int

    @classmethod
    def of(cls, document: Document, weights: Mapping[str, float]) -> Scale:
        """Count the mentions of each entity against those of the most mentioned, and number the body's sentences."""
        most = max((len(entity.mentions) for entity in document.entities), default=1)
        shares = {entity.name: len(entity.mentions) / most for entity in document.entities}
        bearing = ("paragraph", "quote", "list")
        body = [n for n, one in enumerate(document.sentences) if document.blocks[one.block].kind in bearing]
        return cls(weights, shares, {number: place for place, number in enumerate(body)}, max(1, len(document.text)))


def salience(one: Candidate, names: Sequence[str], scale: Scale) -> tuple[float, tuple[str, ...]]:
    """The salience of a candidate in which the entities `names` take part, and the reasons for it.

    The reasons are the features that weigh most, the weightiest first, each after "+" or "-".
    """
    if one.headed:
        return min(1.0, _HEADED + 0.1 * _share(names, scale)), ("+headed",)
    if one.life:
        return round(_LIFE + (_HEADED - _LIFE) * _share(names, scale), DIGITS), ("+life",)
    weigh = scale.weights.get
    weighed = [(weight, name) for name in features(one, names, scale) if (weight := weigh(name))]
    if not one.clear:
        weighed.append((-_UNCLEAR, "unclear"))
    if one.kind == "conditional":
        weighed.append((-_UNSURE, "conditional"))
    if one.facts is not None and one.facts.opinion:
        weighed.append((-_UNSURE, "opinion"))
    total = fsum([weigh(BIAS, 0.0), *[weight for weight, _ in weighed]])  # the same in every Python
    heavy = sorted([pair for pair in weighed if abs(pair[0]) >= _WEIGHTY], key=_heaviest_first)[:_REASONS]
    reasons = tuple([f"{'+' if weight > 0 else '-'}{name}" for weight, name in heavy])
    return round(_HEADED / (1 + exp(-max(-30.0, min(30.0, total)))), DIGITS), reasons


def _heaviest_first(weighed: tuple[float, str]) -> float:
    return -abs(weighed[0])


def features(one: Candidate, names: Sequence[str], scale: Scale) -> list[str]:
    """The names of the features of a candidate."""
    share = _share(names, scale)
    found = [
        f"kind {one.kind}",
        f"date {_date(one)}",
        f"entity {'main' if share > 0.5 else 'some' if share > 0 else 'none'}",
        f"names {min(3, len(names))}",
        *_of_title(one.title),
        *_of_place(one, scale),
    ]
    if one.of_noun:
        found.append("of noun")
    if not one.clear:
        found.append("unclear")
    if one.also:
        found.append("told again")
    if one.facts is not None:
        found += _of_facts(one.facts)
        dated = one.dating is not None and one.dating.times
        found.append(f"{'dated' if dated else 'undated'} {one.facts.verb_class}")
    return found


def _of_facts(facts: Facts) -> list[str]:
    """Features of the clause that tells of an event."""
    subject = f"subject {facts.subject}"
    found = [
        f"part {facts.part}",
        f"tense {facts.tense}",
        f"class {facts.verb_class}",
        subject,
        f"verb {facts.verb}",
        f"{facts.part} {facts.tense}",
        *compress(_FLAGS, _flags_of(facts)),
    ]
    if facts.reporting:
        found.append(f"reporting {facts.part} {subject}")
    return found


def _share(names: Sequence[str], scale: Scale) -> float:
    """The largest share of mentions among `names`."""
    return max([scale.shares.get(name, 0.0) for name in names], default=0.0)


def _date(one: Candidate) -> str:
    """How an event is dated: the precision of its own words, else the rule that dates it."""
    if one.dating is None:
        return "none"
    return one.dating.interval.precision if one.dating.times else one.dating.basis.rule.value


def _of_title(title: str) -> list[str]:
    """Features of how much a title says."""
    words = title.count(" ") + 1
    length = f"title {'short' if words < 4 else 'long' if words > 8 else 'middling'}"
    return [length, "number"] if _DIGIT.search(title) else [length]


def _of_place(one: Candidate, scale: Scale) -> list[str]:
    """Features of where in the text an event is reported."""
    if one.sentence is None:
        return []
    place = scale.places.get(one.sentence)
    return [
        "place title" if place is None else f"place {place if place < _FIRST else 'head' if place < _HEAD else 'rest'}",
        f"third {3 * one.start // scale.length}",
    ]
