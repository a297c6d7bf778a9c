"""What the tests of events share: texts with a known lead, events that report given words, and their clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tui.document import Document, parse
from tui.document.events.candidate import Candidate
from tui.document.events.clause_titles import TitleMaker
from tui.document.events.dating import DatingIndex
from tui.document.events.extract import Reading, extract
from tui.document.events.facts import Facts, facts_of
from tui.document.events.language import EventLanguage
from tui.document.mentions import MentionIndex
from tui.document.model import Event
from tui.document.parse import all_stages
from tui.document.syntax.analysis import Analysis, analyse
from tui.document.syntax.clauses import Clause
from tui.document.syntax.language import SyntaxLanguage
from tui.languages import load

ENGLISH: EventLanguage = load("en").events
SYNTAX: SyntaxLanguage = load("en").syntax
PUBLISHED = date(2021, 7, 7)  # a Wednesday
LEAD = "The dam at Port Arlen broke on Monday. "


def nobody(_start: int, _end: int) -> str:
    """Name nobody for a pronoun."""
    return ""


@dataclass(frozen=True)
class Sentence:
    """The syntax of a sentence, read alone."""

    analysis: Analysis

    def clause_of(self, verb: str) -> Clause:
        """The clause whose finite verb group ends with `verb`."""
        found = [one for one in self.analysis.clauses if one.verb >= 0 and self.analysis.head(one.verb) == verb]
        assert found, f"no clause has the verb {verb!r}"
        return found[0]

    def facts(self, verb: str, *, quoted: bool = False, question: bool = False) -> Facts:
        """The facts of the clause of `verb`."""
        return facts_of(self.analysis, self.clause_of(verb), ENGLISH.forms, quoted=quoted, question=question)


def read(text: str, published: date | None = PUBLISHED) -> Sentence:
    """The syntax of `text`, which is one sentence."""
    times = [(time.start, time.end) for time in without_events(text, published).times]
    return Sentence(analyse(text, 0, len(text), times, SYNTAX))


def extracted(text: str, published: date | None = PUBLISHED, number: int = 0) -> list[Candidate]:
    """The candidates of the sentence `number` of `text`, dated by their own words only."""
    document = without_events(text, published)
    titles = TitleMaker(MentionIndex.of(document.entities), ENGLISH)
    sentence = document.sentences[number]
    datings = DatingIndex.of(document, ENGLISH.dates).within(sentence.start, sentence.end)
    return extract(Reading(document, titles, ENGLISH, SYNTAX), number, datings)


def events_of(text: str, published: date | None = PUBLISHED) -> tuple[Event, ...]:
    """All events of `text`."""
    return parse(text, published).events


def events_at(text: str, words: str, published: date | None = PUBLISHED) -> list[Event]:
    """The events of `text` whose span holds `words`, the shortest first."""
    document = parse(text, published)
    at = document.text.index(words)
    return shortest_first([event for event in document.events if event.start <= at and at + len(words) <= event.end])


def shortest_first(events: Sequence[Event]) -> list[Event]:
    """`events` by the length of their span."""
    return sorted(events, key=lambda event: event.end - event.start)


def event_at(text: str, words: str, published: date | None = PUBLISHED) -> Event:
    """The shortest event whose span holds `words`."""
    found = events_at(text, words, published)
    assert found, f"no event holds {words!r}"
    return found[0]


def value_at(text: str, words: str, published: date | None = PUBLISHED) -> str:
    """The value of the shortest event whose span holds `words`."""
    return event_at(text, words, published).value


def title_at(text: str, words: str, published: date | None = PUBLISHED) -> str:
    """The title of the shortest event whose span holds `words`."""
    return event_at(text, words, published).title


def without_events(text: str, published: date | None = PUBLISHED) -> Document:
    """`text` parsed by all stages but the last."""
    return parse(text, published, stages=all_stages()[:-1])
