"""Index of all mentions of a document by their place in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from tui.document.model import Entity, Mention


class EntityMention(NamedTuple):
    """A mention with the entity that it refers to."""

    mention: Mention
    entity: Entity


class MentionIndex(NamedTuple):
    """All mentions of some entities in text order, of nested ones the longer first; look-ups by bisection.

    `items` are the mentions, `starts` their first offsets, and `longest` is the length of the longest one. Offsets are
    code points of `Document.text`, ends exclusive.
    """

    items: tuple[EntityMention, ...]
    starts: tuple[int, ...]
    longest: int

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> MentionIndex:
        """Index the mentions of `entities`, mostly those of `Document.entities`."""
        items = [EntityMention(mention, entity) for entity in entities for mention in entity.mentions]
        spans = [(mention.start, -mention.end) for mention, _ in items]
        order = sorted(range(len(items)), key=spans.__getitem__)
        starts = tuple([spans[number][0] for number in order])
        longest = max([-start - end for start, end in spans], default=0)
        return cls(tuple([items[number] for number in order]), starts, longest)

    def within(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """Return the mentions that begin in `[start, end)`, in text order."""
        return self.items[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def touching(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """Return the mentions that share a character with `[start, end)`, in text order."""
        near = self.within(start - self.longest, end)
        return tuple([item for item in near if item.mention.end > start])

    def names(self, start: int, end: int) -> tuple[str, ...]:
        """Return the names of the entities that `within` finds, each once, by their first mention there."""
        return tuple(dict.fromkeys([item.entity.name for item in self.within(start, end)]))

    def at(self, offset: int) -> EntityMention | None:
        """Return the mention that covers `offset`, the shortest of nested ones; None where there is none."""
        covering = self.touching(offset, offset + 1)
        if len(covering) < 2:  # mostly so
            return covering[0] if covering else None
        return min(covering, key=lambda item: item.mention.end - item.mention.start)
