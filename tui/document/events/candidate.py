"""A candidate for an event: its place, date, kind and title, before it has participants, salience and an id."""

from __future__ import annotations

from tui.document.events.dating import Dating
from tui.document.events.event_nouns import EventNoun
from tui.document.events.facts import Facts
from tui.document.model import EventKind
from tui.document.record import transient
from tui.document.span import Span


@transient
class Candidate:
    """An event of the text in `[start, end)`: a clause, a noun phrase or an entry.

    `dating` is None while the event is undated. `facts` are those of its clause, None for an entry; `sentence` is the
    number of its sentence, None for an entry. `of_noun`: it is named by a noun ("the 9/11 attacks"). `clear`: its title
    can be understood alone. `governor` is the index of the candidate of the same sentence whose clause governs this
    one. `said` is the same for a clause of saying and what is said in it, which are one piece of news: the offset of
    the first. `headed`: a dated entry. `life`: a birth or death in life dates. `also` holds further places that report
    the same event.
    """

    start: int
    end: int
    dating: Dating | None
    kind: EventKind
    title: str
    facts: Facts | None = None
    sentence: int | None = None
    of_noun: bool = False
    clear: bool = True
    governor: int | None = None
    said: int | None = None
    headed: bool = False
    life: bool = False
    also: tuple[Span, ...] = ()
    nouns: tuple[EventNoun, ...] = ()

    def dated(self, dating: Dating | None) -> Candidate:
        """This candidate with another dating: what `replace` would make, in a third of the time."""
        return Candidate(
            self.start,
            self.end,
            dating,
            self.kind,
            self.title,
            self.facts,
            self.sentence,
            self.of_noun,
            self.clear,
            self.governor,
            self.said,
            self.headed,
            self.life,
            self.also,
            self.nouns,
        )

    @property
    def is_undated_past(self) -> bool:
        """Whether it is an undated clause in the past tense that tells what happened, not what was said."""
        facts = self.facts
        if self.dating is not None or facts is None:
            return False
        return facts.tense == "past" and not facts.reporting and not facts.quoted
