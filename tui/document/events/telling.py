"""Sentences to drafts: which clause tells an event, and which date it takes.

A clause takes the date it gives. A clause without one takes the date of its sentence's main clause; a main clause
without one takes that of a clause that says when ("after ...", "when ..."), or else, in a news text, the story day. What
is said keeps its own date, and the saying takes the date of the saying.
"""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.events.clauses import Clause, clauses_of
from tui.document.events.draft import Draft
from tui.document.events.english import cues, verbs
from tui.document.events.kinds import is_state, kind_of
from tui.document.events.when import When, best
from tui.document.model import Document


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence to be read: its number, its span, and its dates with their places."""

    document: Document
    number: int
    dates: list[tuple[int, When]]
    story: When | None

    def clauses(self) -> list[Clause]:
        """The sentence's clauses."""
        sentence = self.document.sentences[self.number]
        return clauses_of(self.document.text, sentence.start, sentence.end)


def drafts_of(telling: Telling) -> list[Draft]:
    """The events that one sentence tells, the main one first; it spans the sentence, the others their clauses."""
    clauses = telling.clauses()
    dated = _dated(clauses, telling.dates)
    main = next((n for n, clause in enumerate(clauses) if clause.part == "main" and clause.has_verb), 0)
    when = dated.get(main)
    if when is None:
        when = _for_main(telling, clauses, dated, main)
    sentence = telling.document.sentences[telling.number]
    drafts: list[Draft] = []
    if when is not None:
        kind = kind_of(clauses[main], when, telling.document.published)
        told = clauses[main]
        drafts.append(
            Draft(sentence.start, sentence.end, when, kind, sentence.start, sentence.end, sentence=telling.number)
        )
        del told
    for number, own in dated.items():
        if when is not None and (own.same_as(when) or (number == main)):
            continue
        clause = clauses[number]
        alone = when is None and len(dated) == 1 and _is_whole(clauses, number)
        start, end = (sentence.start, sentence.end) if alone else (clause.start, clause.end)
        kind = kind_of(clause, own, telling.document.published)
        drafts.append(Draft(start, end, own, kind, clause.start, clause.end, sentence=telling.number))
    return drafts


def _is_whole(clauses: list[Clause], number: int) -> bool:
    """Whether the clause is all the sentence has to tell."""
    return all(other is clauses[number] or not other.has_verb for other in clauses)


def _dated(clauses: list[Clause], dates: list[tuple[int, When]]) -> dict[int, When]:
    """The date of each clause that gives one."""
    given: dict[int, list[When]] = {}
    for place, when in dates:
        number = next((n for n in range(len(clauses) - 1, -1, -1) if clauses[n].start <= place), 0)
        given.setdefault(number, []).append(when)
    return {number: best(whens) for number, whens in given.items()}


def _for_main(telling: Telling, clauses: list[Clause], dated: dict[int, When], main: int) -> When | None:
    """The date of a main clause that gives none itself."""
    clause = clauses[main]
    for number, when in dated.items():
        other = clauses[number]
        if other.part == "subordinate" and other.opener != "since" and clause.tense in ("past", "pluperfect", "none"):
            return when
    if telling.story is not None and is_main_line(telling, clause):
        return telling.story
    return None


def is_main_line(telling: Telling, clause: Clause) -> bool:
    """Whether an undated clause carries a news text's story: an event, told in a tense of news, not its background."""
    if telling.document.blocks[telling.document.sentences[telling.number].block].kind == "title":
        return True
    if clause.tense in ("pluperfect", "none"):
        return False
    if clause.tense == "present" and (clause.saying is None and is_state(clause)):
        return False
    return cues.background().search(clause.words) is None


__all__ = ["Telling", "drafts_of", "is_main_line", "verbs"]
