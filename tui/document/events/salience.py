"""Salience: how much an event matters to its text, from 0 to 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tui.document.events.candidate import Candidate
from tui.document.model import PRECISIONS, Document, EventKind


@dataclass(frozen=True, slots=True)
class SalienceWeights:
    """What each feature of an event adds to its salience.

    All were set by hand, so that the headed entries of the bundled article stay above all else and its twenty most
    salient events hold no mere state (`tests/document/events/test_seed_events.py`); none was fitted to data.
    """

    headed: float = 0.9
    """A dated entry with a heading begins here: what the text sets off is what it is about."""
    clause: float = 0.45
    """Any other event begins here, in the middle of what the features below can give or take."""
    title: float = 0.3
    """In the title of the text."""
    aside: float = -0.1
    """In a caption or a block quotation."""
    dated: float = 0.08
    """Dated by words of its own, to the time of day; coarser dates less, by `coarser` for each step of precision."""
    coarser: float = -0.01
    undated: float = -0.15
    """Without a date: such events fill the end of the list."""
    of_noun: float = -0.15
    """Named in passing by a noun with a date: "a September deadline"."""
    late: float = -0.12
    """At the end of the text; in proportion before: news and reports begin with what matters most."""
    entity: float = 0.12
    """Of the entity mentioned most; in proportion for others: an event of the text's main entities is its own."""
    kinds: Mapping[EventKind, float] = field(
        default_factory=lambda: {
            "happened": 0.1,  # what a timeline is made of
            "planned": 0.05,
            "ongoing": 0.04,
            "reported": -0.02,  # reports are many in news, and few of them are events
            "negated": -0.1,  # these three did not happen
            "state": -0.12,
            "conditional": -0.12,
        }
    )


WEIGHTS = SalienceWeights()


def salience(
    document: Document,
    candidate: Candidate,
    entities: Sequence[str],
    shares: Mapping[str, float],
    weights: SalienceWeights = WEIGHTS,
) -> float:
    """Score a candidate from 0 to 1; `entities` are its participants, `shares` those of `entity_shares`."""
    score = weights.headed if candidate.heading else _of_clause(document, candidate, weights)
    score += weights.entity * max((shares.get(name, 0.0) for name in entities), default=0.0)
    return max(0.0, min(1.0, score))


def _of_clause(document: Document, candidate: Candidate, weights: SalienceWeights) -> float:
    """Score what is no headed entry, without its participants."""
    score = weights.clause
    if candidate.sentence is not None:
        kind = document.blocks[document.sentences[candidate.sentence].block].kind
        if kind == "title":
            score += weights.title
        elif kind in ("caption", "quote"):
            score += weights.aside
    dating = candidate.dating
    if dating is None:
        score += weights.undated
    elif dating.times:
        score += weights.dated + weights.coarser * PRECISIONS.index(dating.interval.precision)
    score += weights.kinds[candidate.kind] + (weights.of_noun if candidate.of_noun else 0.0)
    return score + weights.late * min(1.0, candidate.start / max(1, len(document.text)))


def entity_shares(document: Document) -> dict[str, float]:
    """Count the mentions of each entity by name, as a share of those of the entity mentioned most."""
    most = max((len(entity.mentions) for entity in document.entities), default=1)
    return {entity.name: len(entity.mentions) / most for entity in document.entities}
