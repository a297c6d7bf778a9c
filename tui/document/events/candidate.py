"""A candidate for an event: its place, date and kind, before it has a title, participants, salience and an id."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.events.dating import Dating
from tui.document.model import EventKind
from tui.document.span import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event of the text in `[start, end)`, a clause, a noun phrase or an entry.

    Its title is `heading` where that is not empty, else it is made of the words in `wording`. `sentence` is the number
    of its sentence, None for an entry. `of_noun`: its date belongs to a noun ("the 9/11 attacks"), not to a verb.
    `also` holds further places that report the same event. `dating` is None for an undated event.
    """

    start: int
    end: int
    dating: Dating | None
    kind: EventKind
    wording: Span
    heading: str = ""
    of_noun: bool = False
    sentence: int | None = None
    also: tuple[Span, ...] = ()
