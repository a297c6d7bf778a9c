"""A draft of an event, before it has a title, participants, salience and an id."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.events.when import When
from tui.document.model import EventKind
from tui.document.span import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What is told in [start, end), and when; the title is made of `heading`, or of the words in [told, told_end)."""

    start: int
    end: int
    when: When | None
    kind: EventKind
    told: int
    told_end: int
    heading: str = ""
    loose: bool = False
    sentence: int = -1
    also: tuple[Span, ...] = ()
