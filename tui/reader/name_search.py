"""Finding entities as one types: over names and aliases, without regard to capitals and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from tui.document.model import Entity
from tui.reader.panes.entity_rows import Named


def plain(text: str) -> str:
    """`text` without capitals and accents, as people type it."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _rank(wanted: str, name: str) -> int | None:
    """How well `wanted` fits `name`: 0 at its beginning, 1 at a word's beginning, 2 inside, None not at all."""
    place = plain(name).find(wanted)
    if place < 0:
        return None
    if place == 0:
        return 0
    return 1 if not plain(name)[place - 1].isalnum() else 2


def matching(entities: Sequence[Entity], query: str) -> list[Named]:
    """The entities that `query` finds, best first; all of them, in their order, for an empty query."""
    wanted = plain(query.strip())
    if not wanted:
        return [Named(entity) for entity in entities]
    found = []
    for number, entity in enumerate(entities):
        ranks = [
            (rank, alias) for alias in (entity.name, *entity.aliases) if (rank := _rank(wanted, alias)) is not None
        ]
        if ranks:
            rank, alias = min(ranks, key=lambda pair: pair[0])
            found.append((rank, number, Named(entity, alias if alias != entity.name else "")))
    return [named for _, _, named in sorted(found, key=lambda item: item[:2])]
