"""Salience: how much an event matters to the text, from 0 to 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.document.events.draft import Draft
from tui.document.model import PRECISIONS, Document

_KINDS = {"happened": 0.1, "ongoing": 0.04, "planned": 0.05, "reported": -0.02, "state": -0.12, "conditional": -0.12}


def salience(document: Document, draft: Draft, entities: Sequence[str], weights: Mapping[str, float]) -> float:
    """The salience of `draft`; `entities` take part in it, and `weights` (0 to 1) say how much each matters.

    Headed entries stand above all others; then count: an explicit date and its precision, the kind, the entities that
    the text speaks of most, and how early it is told.
    """
    if draft.heading:
        base = 0.9
    else:
        base = 0.45
        block = document.blocks[document.sentences[draft.sentence].block] if draft.sentence >= 0 else None
        if block is not None and block.kind == "title":
            base += 0.3
        elif block is not None and block.kind in ("caption", "quote"):
            base -= 0.1
        if draft.when is not None and draft.when.times:
            base += 0.08 - 0.01 * PRECISIONS.index(draft.when.precision)
        base -= 0.15 if draft.when is None else 0.0
        base += _KINDS.get(draft.kind, -0.1) - (0.15 if draft.loose else 0.0)
        base -= 0.12 * min(1.0, draft.start / max(1, len(document.text)))
    base += 0.12 * max((weights.get(name, 0.0) for name in entities), default=0.0)
    return max(0.0, min(1.0, base))


def entity_weights(document: Document) -> dict[str, float]:
    """How much each entity matters: its share of the mentions of the one that is mentioned most."""
    most = max((len(entity.mentions) for entity in document.entities), default=1)
    return {entity.name: len(entity.mentions) / most for entity in document.entities}
