"""Sentences to drafts: which clause tells an event, and which date it takes.

A clause takes the date it gives. A main clause without one takes that of a clause that says when ("after ...", "when
..."), or else, in a news text, the story day, or the day of publication where it speaks in the present. What is said
keeps its own date, and the saying takes the date of the saying.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tui.document.events.attach import Attached, attach
from tui.document.events.clauses import Clause, clauses_of, part_of
from tui.document.events.draft import Draft
from tui.document.events.english import cues
from tui.document.events.kinds import is_state, kind_of
from tui.document.events.quoted import is_quoted
from tui.document.events.spans import since
from tui.document.events.story import MONTH, Story
from tui.document.events.when import When
from tui.document.model import Document


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence to be read: its number, its dates with their places, and its story (None in a history)."""

    document: Document
    number: int
    dates: list[tuple[int, When]]
    story: Story | None


def drafts_of(telling: Telling) -> list[Draft]:
    """The events that one sentence tells, the main one first; it spans the sentence, the others their own words."""
    document = telling.document
    sentence = document.sentences[telling.number]
    clauses = clauses_of(document.text, sentence.start, sentence.end)
    attached = attach(document, clauses, telling.dates)
    main = next((n for n, clause in enumerate(clauses) if clause.part == "main" and clause.has_verb), 0)
    own = _own(document, clauses[main], [found for found in attached if found.clause == main and not found.loose])
    when = _until_told(document, clauses[main], own.when) if own else _borrowed(telling, clauses, attached, main)
    drafts: list[Draft] = []
    if when is not None:
        speech = own is None and is_quoted(document, sentence.block, sentence.start)
        kind = "reported" if speech else kind_of(clauses[main], when, document.published)
        drafts.append(Draft(sentence.start, sentence.end, when, kind, *_told(clauses, main), sentence=telling.number))
    for found in attached:
        if found is own or (when is not None and found.when.same_as(when)):
            continue
        alone = when is None and len(attached) == 1 and not found.loose and _is_whole(clauses, found.clause)
        if not alone and found.clause == main and not found.loose:
            found = _behind_verb(clauses[main], found)
        start, end = (sentence.start, sentence.end) if alone else (found.start, found.end)
        kind = kind_of(part_of(clauses[found.clause], found.start, found.end), found.when, document.published)
        drafts.append(
            Draft(start, end, found.when, kind, found.start, found.end, sentence=telling.number, loose=found.loose)
        )
    return drafts


def _behind_verb(clause: Clause, found: Attached) -> Attached:
    """What else a clause dates than its verb: "announced | job cuts over the next four years", "said | he fled"."""
    if found.start > clause.start:
        return found
    if aside := _aside(clause, found):
        return replace(found, start=aside)
    verbs = [token.end for token in clause.tokens if token.end <= found.place and token.is_verb]
    start = verbs[-1] if verbs else found.start
    if clause.saying is not None and clause.saying.end < start:
        start = clause.saying.end
    while start < found.place and clause.text[start].isspace():
        start += 1
    return replace(found, start=start)


def _aside(clause: Clause, found: Attached) -> int | None:
    """Where the aside begins that holds the date, behind a comma and before any verb: "the dam, due in 1904, was"."""
    before = [token for token in clause.tokens if token.start < found.place]
    comma = next((token.end for token in reversed(before) if token.word == ","), None)
    if comma is None or any(token.is_verb for token in before):
        return None
    after = next((token for token in clause.tokens if token.start >= found.end), None)
    return comma + 1 if after is not None else None


def _told(clauses: list[Clause], main: int) -> tuple[int, int]:
    """The words that a title of the main event is made of: from its clause to the sentence's end."""
    first = main
    while first > 0 and not clauses[0].has_verb:
        first -= 1
    return clauses[first].start, clauses[-1].end


def _is_whole(clauses: list[Clause], number: int) -> bool:
    """Whether the clause is all the sentence has to tell."""
    return all(other is clauses[number] or not other.has_verb for other in clauses)


def _own(document: Document, clause: Clause, found: list[Attached]) -> Attached | None:
    """The date of the main clause's verb: the first, unless that is to come and the clause tells the past.

    "They agreed to sell the ships by 2030" happened before 2030.
    """
    past = clause.tense in ("past", "perfect") and not cues.is_planned(clause.words)
    for one in found:
        if _is_long(document, one.when) or _is_said(clause, one) or (one is not found[-1] and _aside(clause, one)):
            continue
        first = one.when.earliest
        ahead = isinstance(first, date) and document.published is not None and first > document.published
        if not (ahead and past):
            return one
    return None


def _until_told(document: Document, clause: Clause, when: When) -> When:
    """A week that is not over when it is told of in the past ends, for what happened in it, on the day of telling."""
    told = document.published
    if when.precision != "week" or told is None or clause.tense not in ("past", "perfect"):
        return when
    if when.earliest is None or when.latest is None or not when.earliest <= told < when.latest:
        return when
    return replace(when, latest=told, value=f"{when.earliest.isoformat()}/{told.isoformat()}")


def _is_said(clause: Clause, found: Attached) -> bool:
    """Whether the date belongs to what is said: a verb stands between the verb of saying and the date."""
    saying = clause.saying
    return saying is not None and any(
        token.is_verb for token in clause.tokens if saying.end <= token.start < found.place
    )


def _is_long(document: Document, when: When) -> bool:
    """Whether this is more than a month from or to the present ("over the next four years")."""
    first, last = when.earliest, when.latest
    if not isinstance(first, date) or not isinstance(last, date) or document.published is None:
        return False
    return document.times[when.times[0]].type == "DURATION" and (last - first).days > MONTH


def _borrowed(telling: Telling, clauses: list[Clause], attached: list[Attached], main: int) -> When | None:
    """The date of a main clause that gives none itself."""
    clause = clauses[main]
    for found in attached:
        other = clauses[found.clause]
        ahead = clause.tense == "future" or cues.is_planned(clause.words)
        if (
            other.part == "subordinate"
            and not found.loose
            and (ahead or clause.tense in ("past", "pluperfect", "none"))
        ):
            return found.when
        if other.part == "subordinate" and other.opener == "since" and clause.tense == "perfect" and not found.loose:
            return since(found.when)
    story = telling.story
    sentence = telling.document.sentences[telling.number]
    kind = telling.document.blocks[sentence.block].kind
    if story is None or not is_main_line(clause, is_title=kind == "title"):
        return None
    if attached and clause.tense == "present" and clause.saying is None and is_state(clause):
        return None  # "there is a risk; they fled in 2006" is about 2006
    speaks_now = clause.tense in ("present", "future") and clause.saying is None and kind != "title"
    return story.now if speaks_now and not is_quoted(telling.document, sentence.block, sentence.start) else story.day


def is_main_line(clause: Clause, *, is_title: bool) -> bool:
    """Whether an undated clause carries a news text's story: not its background, told in a pluperfect or as of old."""
    if is_title:
        return True
    if not clause.has_verb or clause.is_question or clause.tense == "pluperfect":
        return False
    return not cues.is_background(clause.words)
