"""Co-occurrence of entities, and the distribution of an entity over the text."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from tui.document.model import Document, Entity


def company(document: Document, entity: Entity, most: int = 8) -> list[tuple[Entity, int]]:
    """List up to `most` other entities in sentences with `entity`, each with the number of sentences they share.

    Sentences are the document's, or its blocks or lines where it has none. Those that share most come first; equal
    ones in text order.
    """
    starts = _starts(document)
    mine = {bisect_right(starts, mention.start) for mention in entity.mentions}
    shared: Counter[str] = Counter()
    for other in document.entities:
        if other.name != entity.name:
            shared[other.name] = len(mine & {bisect_right(starts, mention.start) for mention in other.mentions})
    by_name = {other.name: other for other in document.entities}
    return [(by_name[name], count) for name, count in shared.most_common(most) if count]


def strip(entity: Entity, length: int, cells: int) -> list[int]:
    """Count the mentions of `entity` in each of `cells` equal parts of a text of `length` code points."""
    counts = [0] * cells
    for mention in entity.mentions:
        counts[min(cells - 1, mention.start * cells // max(1, length))] += 1
    return counts


def _starts(document: Document) -> list[int]:
    """Find where the sentences begin."""
    parts = document.sentences or document.blocks
    if parts:
        return [part.start for part in parts]
    return [0, *(at + 1 for at, letter in enumerate(document.text) if letter == "\n")]
