"""Move a Document to another place: as a part of a longer text, its offsets, indexes and names are others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from tui.document.basis import Anchor, Basis
from tui.document.model import Block, Entity, Event, Inline, Mention, Role, Sentence, TimeExpression, TimeRange
from tui.document.record import record
from tui.document.span import Span

T = TypeVar("T", Block, Inline, Mention, Role)


@record
class Shift:
    """What is added to the offsets of a document, to its indexes of blocks and times, and the new names of entities."""

    by: int
    blocks: int
    times: int
    names: Mapping[str, str]
    prefix: str

    def place(self, item: T) -> T:
        """Move what has a place and nothing else."""
        return replace(item, start=item.start + self.by, end=item.end + self.by)

    def sentence(self, sentence: Sentence) -> Sentence:
        """Move a sentence."""
        return Sentence(sentence.start + self.by, sentence.end + self.by, sentence.block + self.blocks)

    def time(self, time: TimeExpression) -> TimeExpression:
        """Move a time expression."""
        return replace(time, start=time.start + self.by, end=time.end + self.by, basis=self.basis(time.basis))

    def range(self, span: TimeRange) -> TimeRange:
        """Move a range."""
        return replace(
            span,
            start=span.start + self.by,
            end=span.end + self.by,
            first=span.first + self.times,
            last=span.last + self.times,
            basis=self.basis(span.basis),
        )

    def event(self, event: Event) -> Event:
        """Move an event, and name its entities as they are called now."""
        return replace(
            event,
            id=f"{self.prefix}{event.id}",
            start=event.start + self.by,
            end=event.end + self.by,
            basis=self.basis(event.basis),
            entities=tuple(dict.fromkeys(self.names[name] for name in event.entities)),
            times=tuple(number + self.times for number in event.times),
            also=tuple(self.span(place) for place in event.also),
        )

    def entity(self, entity: Entity) -> Entity:
        """Move an entity under its own name."""
        return replace(
            entity,
            mentions=tuple(map(self.place, entity.mentions)),
            roles=tuple(map(self.place, entity.roles)),
        )

    def span(self, span: Span) -> Span:
        """Move a span."""
        return Span(span.start + self.by, span.end + self.by)

    def basis(self, basis: Basis) -> Basis:
        """Move the words that a basis points to."""
        anchor = basis.anchor
        if basis.words is None and (anchor is None or anchor.words is None):
            return basis
        return replace(basis, words=self.span(basis.words) if basis.words else None, anchor=self._anchor(anchor))

    def _anchor(self, anchor: Anchor | None) -> Anchor | None:
        return replace(anchor, words=self.span(anchor.words)) if anchor and anchor.words else anchor
