"""From entities to the rows of the sidebar: sorted, grouped by kind, narrowed by a query, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from tui.document.model import Entity, EntityKind
from tui.languages import DEFAULT, load

_KINDS: dict[EntityKind, str] = {
    "person": "People",
    "place": "Places",
    "organisation": "Organisations",
    "group": "Groups",
    "event": "Events",
    "other": "Other names",
}
ORDERS = ("kind", "count", "first", "name")


@dataclass(frozen=True, slots=True)
class Kind:
    """The heading of `number` entities of one kind."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Named:
    """An entity, with the name or alias by which a query found it and the characters of that which matched."""

    entity: Entity
    text: str
    start: int = 0
    end: int = 0


SidebarItem = Kind | Named


def matching(entities: Sequence[Entity], query: str) -> list[Named]:
    """The entities that `query` finds, best first; all of them, in their order, for an empty query."""
    if not query.strip():
        return [Named(entity, entity.name) for entity in entities]
    from tui.document.entities.search import search  # brings the recogniser: not before the first paint

    normaliser = load(DEFAULT).entities.normaliser

    return [Named(match.entity, match.text, match.start, match.end) for match in search(entities, query, normaliser)]


def _by_count(named: Named) -> tuple[int, str]:
    return -len(named.entity.mentions), named.entity.name


_SORTED: Mapping[str, Callable[[Sequence[Named]], Sequence[Named]]] = MappingProxyType(
    {
        "count": lambda found: sorted(found, key=_by_count),
        "first": lambda found: found,
        "name": lambda found: sorted(found, key=lambda named: named.entity.name.casefold()),
    }
)


def sidebar(found: Sequence[Named], order: str) -> Iterator[SidebarItem]:
    """The rows of `found`, which is in order of first mention; `order` is one of ORDERS (else KeyError)."""
    if order != "kind":
        yield from _SORTED[order](found)
        return
    ranks = list(_KINDS)
    ordered = sorted(found, key=lambda named: (ranks.index(named.entity.kind), *_by_count(named)))
    for kind, members in groupby(ordered, key=lambda named: named.entity.kind):
        items = list(members)
        yield Kind(_KINDS[kind], len(items))
        yield from items
