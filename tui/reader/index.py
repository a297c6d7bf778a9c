"""Look-ups over a Document that every pane needs, built once a parse so that a key press only bisects."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from tui.document.model import Block, Document, Entity, EntityKind, Event, Mention

_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text to be shown as `name`: "date", or the kind of an entity."""

    start: int
    end: int
    name: EntityKind | str


SpanT = TypeVar("SpanT", Mark, Mention)


def _touching(spans: Sequence[SpanT], start: int, end: int) -> list[SpanT]:
    """Those of `spans`, which are in order and apart, that touch the text from `start` to `end`."""
    first = max(0, bisect_right(spans, start, key=_start) - 1)
    last = bisect_left(spans, end, key=_start)
    return [span for span in spans[first:last] if span.end > start]


class Spans:
    """Spans sorted by start, none overlapping another, looked up by the part of the text that is on the screen."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        """Keep the longest of overlapping `marks`, the earlier first."""
        kept: list[Mark] = []
        for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
            if not kept or mark.start >= kept[-1].end:
                kept.append(mark)
        self._marks = kept

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that touch the text from `start` to `end`."""
        return _touching(self._marks, start, end)


class Index:
    """What panes ask of a document: marks on the screen, entities by name, events by entity."""

    def __init__(self, document: Document) -> None:
        """Build the look-ups of `document`."""
        self.document = document
        self.entities: Mapping[str, Entity] = {entity.name: entity for entity in document.entities}
        self.events: Mapping[str, Event] = {event.id: event for event in document.events}
        named = [
            Mark(mention.start, mention.end, entity.kind)
            for entity in document.entities
            for mention in entity.mentions
            if not mention.inferred
        ]
        self.marks = Spans([Mark(time.start, time.end, "date") for time in document.times] + named)
        self._mentions = sorted(
            (mention.start, mention.end, entity.name) for entity in document.entities for mention in entity.mentions
        )
        self._sorted: dict[tuple[str, ...], list[Mention]] = {}
        self._block_starts = [block.start for block in document.blocks]

    def places(self, event_id: str) -> Spans:
        """Where the event `event_id` is told; nowhere for an unknown one."""
        event = self.events.get(event_id)
        if event is None:
            return Spans([])
        spans = [(event.start, event.end), *((place.start, place.end) for place in event.also)]
        return Spans([Mark(start, end, "current") for start, end in spans])

    def entity_at(self, offset: int) -> Entity | None:
        """The entity whose mention covers `offset`, the shortest of nested ones."""
        near = bisect_right(self._mentions, (offset, 1 << 62, ""))
        covering = [
            (end - start, name) for start, end, name in self._mentions[max(0, near - 8) : near] if start <= offset < end
        ]
        return self.entities[min(covering)[1]] if covering else None

    def block_at(self, offset: int) -> Block | None:
        """The block that `offset` lies in, or the one before it; None in a text without blocks."""
        blocks = self.document.blocks
        return blocks[max(0, bisect_right(self._block_starts, offset) - 1)] if blocks else None

    def paragraph(self, offset: int) -> int:
        """The number, from 1, of the block at `offset`."""
        return max(1, bisect_right(self._block_starts, offset))

    def mentions_within(self, names: Sequence[str], start: int, end: int) -> list[Mention]:
        """The mentions of the entities `names` that touch the text from `start` to `end`."""
        known = [self.entities[name] for name in names if name in self.entities]
        return [mention for entity in known for mention in _touching(entity.mentions, start, end)]

    def mentions(self, names: tuple[str, ...]) -> list[Mention]:
        """All mentions of the entities `names`, in text order; sorted once for a choice of names."""
        if names not in self._sorted:
            self._sorted = {names: self._sort_mentions(names)}
        return self._sorted[names]

    def _sort_mentions(self, names: tuple[str, ...]) -> list[Mention]:
        found = [mention for name in names if name in self.entities for mention in self.entities[name].mentions]
        return sorted(found, key=_start)
