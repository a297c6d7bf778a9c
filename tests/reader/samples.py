"""A small document for tests of the reader's rules, and the state after some intents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.document.basis import Basis, Rule
from tui.document.evidence import Evidence
from tui.document.interval import Interval
from tui.document.model import Block, Document, Entity, EntityKind, Event, Mention
from tui.document.span import Span
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import State, reduce

TEXT = "\n\n".join(f"Paragraph {number:02}: the Taliban took a town near Kabul, he said." for number in range(40))
_STEP = TEXT.index("Paragraph 01")


def event(
    name: str, start: int, day: date | None, salience: float = 0.5, entities: tuple[str, ...] = (), length: int = 10
) -> Event:
    """An event of one day with `name` as its id and title."""
    value = day.isoformat() if day else ""
    return Event(
        id=name,
        title=name,
        start=start,
        end=start + length,
        interval=Interval(day, day, value, "day"),
        kind="happened",
        basis=Basis(Rule.STATED, "stated", Span(start, start + length)),
        entities=entities,
        salience=salience,
    )


def entity(
    name: str, kind: EntityKind, offsets: Sequence[int], aliases: tuple[str, ...] = (), why: tuple[Evidence, ...] = ()
) -> Entity:
    """An entity mentioned at `offsets`."""
    mentions = tuple(Mention(offset, offset + len(name)) for offset in offsets)
    return Entity(name, kind, mentions, aliases, why=why)


def _events() -> list[Event]:
    """Forty events, not in the order of the calendar, with more and less salience; each tenth has no date."""
    made = []
    for number in range(40):
        day = None if number % 10 == 9 else date(2001 + (number * 7) % 20, 1 + number % 12, 1 + number % 28)
        names = ("Taliban",) * (number % 3 == 0) + ("Kabul",) * (number % 4 == 0)
        made.append(event(f"e{number}", number * _STEP, day, (number * 37 % 100) / 100, names, 12 + number % 30))
    return sorted(made, key=lambda event: (event.earliest is None, event.earliest or date.max, event.start))


def document() -> Document:
    """A text of forty paragraphs with an event each and three names, one of which takes part in no event."""
    starts = [number * _STEP for number in range(40)]
    return Document(
        TEXT,
        published=date(2021, 7, 5),
        blocks=tuple(Block("paragraph", start, start + _STEP - 2) for start in starts),
        entities=(
            entity("Taliban", "group", [TEXT.index("Taliban", start) for start in starts[::3]]),
            entity("Kabul", "place", [TEXT.index("Kabul", start) for start in starts[::4]], aliases=("Kabol",)),
            entity("Nobody", "person", [TEXT.index("he said", starts[5])]),
        ),
        events=tuple(_events()),
    )


INDEX = Index(document())
TODAY = date(2021, 7, 5)
EVERYTHING = (ask.ChangeDensity(1), ask.ChangeDensity(1))
"""From the main events, the steps to all of them."""


def after(*intents: ask.Intent, state: State | None = None, index: Index = INDEX) -> State:
    """The state after `intents`, beginning with the parsed document on a page of ten rows."""
    now = state or reduce(reduce(State(), ask.Resize(40, 10), index), ask.ReadIndex(complete=True), index)
    for intent in intents:
        now = reduce(now, intent, index)
    return now


def selected(state: State, index: Index = INDEX) -> list[str]:
    """The ids of the events that `state` shows, in their order."""
    return [event.id for event in index.selection(state.view).events]
