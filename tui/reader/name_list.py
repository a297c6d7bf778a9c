"""Sort entities, group them by kind and narrow them by a query: the rows of the list of names, as plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

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
NAME_ORDERS = ("kind", "count", "first", "name")


class Kind(NamedTuple):
    """The heading of `number` entities of one kind."""

    name: str
    number: int


class Named(NamedTuple):
    """An entity with the name or alias, `text`, by which a query found it; `start` to `end` of that matched.

    `number` is how often it is mentioned, or in how many of the events shown it takes part.
    """

    entity: Entity
    text: str
    start: int = 0
    end: int = 0
    number: int = 0


NameItem: TypeAlias = Kind | Named


def matching(entities: Sequence[Entity], query: str) -> list[Named]:
    """Find the entities that `query` finds, best first; all of them, in their order, for an empty query."""
    if not query.strip():
        return [Named(entity, entity.name, number=len(entity.mentions)) for entity in entities]
    from tui.document.entities.search import search  # brings the recogniser: not before the first paint

    found = search(entities, query, load(DEFAULT).entities.normaliser)
    return [Named(match.entity, match.text, match.start, match.end, len(match.entity.mentions)) for match in found]


def named_by(entities: Sequence[Entity], words: str) -> str:
    """Find the name of the entity that `words` surely mean, of several the one mentioned most; "" for none."""
    from tui.document.entities.search import search

    normaliser = load(DEFAULT).entities.normaliser
    sure = (match for match in search(entities, words, normaliser) if match.is_whole(words, normaliser))
    return next((match.entity.name for match in sure), "")


def _by_count(named: Named) -> tuple[int, str]:
    return -named.number, named.entity.name


_SORTED: Mapping[str, Callable[[Sequence[Named]], Sequence[Named]]] = MappingProxyType(
    {
        "count": lambda found: sorted(found, key=_by_count),
        "first": lambda found: found,
        "name": lambda found: sorted(found, key=lambda named: named.entity.name.casefold()),
    }
)


def _grouped(found: Sequence[Named]) -> Iterator[NameItem]:
    """Order `found` by kind under a heading for each, and by count within it."""
    ranks = list(_KINDS)
    ordered = sorted(found, key=lambda named: (ranks.index(named.entity.kind), *_by_count(named)))
    for kind, members in groupby(ordered, key=lambda named: named.entity.kind):
        items = list(members)
        yield Kind(_KINDS[kind], len(items))
        yield from items


class NameList:
    """The rows of the list of names, and which names they have."""

    def __init__(self, items: Sequence[NameItem]) -> None:
        """List `items`."""
        self.items = items
        names = [item.entity.name for item in items if isinstance(item, Named)]
        self.first = names[0] if names else ""
        self._names = frozenset(names)

    def __contains__(self, name: str) -> bool:
        """Whether the entity `name` is listed."""
        return name in self._names

    def __len__(self) -> int:
        """Count the entities listed, not the headings."""
        return len(self._names)


def name_list(entities: Sequence[Entity], query: str, order: str, counts: Mapping[str, int] | None = None) -> NameList:
    """List the `entities` (in order of first mention) in `order`, or those that `query` finds, the best first.

    `order` is one of NAME_ORDERS; another raises KeyError. `counts`, where given, take the place of the numbers of
    mentions, and names without one are left out.
    """
    found = matching(entities, query)
    if counts is not None:
        found = [named._replace(number=counts[named.entity.name]) for named in found if counts.get(named.entity.name)]
    if query.strip() or order != "kind":
        return NameList(found if query.strip() else _SORTED[order](found))
    return NameList(list(_grouped(found)))
