"""What the tests of events share: texts with a known lead, and the events that report given words."""

from __future__ import annotations

from datetime import date

from tui.document import Document, parse
from tui.document.events.clauses import Clause, clauses_of
from tui.document.events.language import EventLanguage
from tui.document.model import Event
from tui.document.parse import all_stages
from tui.languages import load

ENGLISH: EventLanguage = load("en").events
PUBLISHED = date(2021, 7, 7)  # a Wednesday
LEAD = "The dam at Port Arlen broke on Monday. "


def events_of(text: str, published: date | None = PUBLISHED) -> tuple[Event, ...]:
    """All events of `text`."""
    return parse(text, published).events


def events_at(text: str, words: str, published: date | None = PUBLISHED) -> list[Event]:
    """The events of `text` whose span holds `words`, the shortest first."""
    document = parse(text, published)
    at = document.text.index(words)
    around = [event for event in document.events if event.start <= at and at + len(words) <= event.end]
    return sorted(around, key=lambda event: event.end - event.start)


def value_at(text: str, words: str) -> str:
    """The value of the shortest event whose span holds `words`."""
    found = events_at(text, words)
    assert found, f"no event holds {words!r}"
    return found[0].value


def without_events(text: str, published: date | None = PUBLISHED) -> Document:
    """`text` parsed by all stages but the last."""
    return parse(text, published, stages=all_stages()[:-1])


def clauses(sentence: str) -> list[Clause]:
    """The clauses of an English sentence."""
    return clauses_of(sentence, 0, len(sentence), ENGLISH.grammar)
