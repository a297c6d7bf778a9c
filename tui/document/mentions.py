"""Index of all mentions of a document by their place in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from tui.document.model import Entity, Mention

_REGION = 1 << 22
"""Places of a part of the text whose mentions are sorted at once: each offset has as many as the longest one is long.

To sort all those of a long text would hold the interpreter's lock for a fifth of a second, and a reader's keys with it.
"""


class EntityMention(NamedTuple):
    """A mention with the entity that it refers to."""

    mention: Mention
    entity: Entity


class MentionIndex(NamedTuple):
    """All mentions of some entities in text order, of nested ones the longer first; look-ups by bisection.

    `mentions` are the mentions, `entities` what each refers to, `starts` their first offsets, and `longest` is the
    length of the longest one. Offsets are code points of `Document.text`, ends exclusive.
    """

    mentions: Sequence[Mention]
    entities: Sequence[Entity]
    starts: Sequence[int]
    longest: int

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> MentionIndex:
        """Index the mentions of `entities`, mostly those of `Document.entities`."""
        named = list(entities)
        found = list(chain.from_iterable(entity.mentions for entity in named))
        owners = list(chain.from_iterable(repeat(entity, len(entity.mentions)) for entity in named))
        longest = max([mention.end - mention.start for mention in found], default=0)
        order = _by_place([mention.start * (longest + 1) + longest - mention.end + mention.start for mention in found])
        ordered = [found[number] for number in order]
        starts = [mention.start for mention in ordered]
        return cls(ordered, [owners[number] for number in order], starts, longest)

    @property
    def items(self) -> tuple[EntityMention, ...]:
        """All mentions with their entities."""
        return tuple(map(EntityMention, self.mentions, self.entities))

    def within(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """Return the mentions that begin in `[start, end)`, in text order."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return tuple(map(EntityMention, self.mentions[first:last], self.entities[first:last]))

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


def _by_place(places: Sequence[int]) -> list[int]:
    """Return the indexes of sorted `places`."""
    regions: defaultdict[int, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        regions[place // _REGION].append(number)
    return [number for region in sorted(regions) for number in sorted(regions[region], key=places.__getitem__)]
