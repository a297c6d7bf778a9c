"""Sentences to candidates: which clauses of a sentence report an event, and which date each takes.

A clause takes the date attached to it. A main clause without one takes that of a subordinate clause ("after ...",
"when ..."), or else, in a news text, the day of the story, or that of publication where it is in the present tense. A
verb of saying and what is said have their own dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tui.document.events.candidate import Candidate
from tui.document.events.clauses import Clause, clauses_of, part_of
from tui.document.events.date_attachment import AttachedDate, attach_dates
from tui.document.events.dating import Dating, PlacedDating
from tui.document.events.document_time import MONTH, DocumentTime
from tui.document.events.kinds import is_state, kind_of
from tui.document.events.language import Cues, EventLanguage
from tui.document.events.prepositions import since
from tui.document.events.quotations import is_quoted
from tui.document.model import Document, EventKind, Sentence
from tui.document.span import Span


@dataclass(frozen=True, slots=True)
class DatedSentence:
    """A sentence by its `number`, its datings in text order, and the time it takes where it has none (None: none)."""

    document: Document
    number: int
    datings: Sequence[PlacedDating]
    time: DocumentTime | None

    @property
    def sentence(self) -> Sentence:
        """The sentence itself."""
        return self.document.sentences[self.number]


def extract(dated: DatedSentence, language: EventLanguage) -> list[Candidate]:
    """Extract the events of one sentence, the main one first; it spans the sentence, the others their own words."""
    document, sentence = dated.document, dated.sentence
    clauses = clauses_of(document.text, sentence.start, sentence.end, language.grammar)
    attached = attach_dates(document, clauses, dated.datings, language)
    main = next((n for n, clause in enumerate(clauses) if clause.part == "main" and clause.has_verb), 0)
    of_verb = [found for found in attached if found.clause == main and not found.of_noun]
    own = _own_date(document, clauses[main], of_verb, language.cues)
    if own is not None:
        dating: Dating | None = _ended(document, clauses[main], own.dating)
    else:
        dating = _date_of_clause(clauses, attached, main, language.cues) or _assumed(
            dated, clauses[main], bool(attached), language.cues
        )
    candidates: list[Candidate] = []
    if dating is not None:
        utterance = own is None and is_quoted(document, sentence.block, sentence.start)
        kind: EventKind = (
            "reported" if utterance else kind_of(clauses[main], dating.interval, document.published, language.cues)
        )
        wording = _wording(clauses, main)
        candidates.append(Candidate(sentence.start, sentence.end, dating, kind, wording, sentence=dated.number))
    for found in attached:
        if found is own or (dating is not None and found.dating.same_days(dating)):
            continue
        alone = dating is None and len(attached) == 1 and not found.of_noun and _is_only(clauses, found.clause)
        if not alone and found.clause == main and not found.of_noun:
            found = _behind_verb(clauses[main], found)
        candidates.append(_further(dated, clauses[found.clause], found, language.cues, whole=alone))
    return candidates


def _further(dated: DatedSentence, clause: Clause, found: AttachedDate, cues: Cues, *, whole: bool) -> Candidate:
    """Make the candidate of a date that is not the main clause's; it spans the sentence where `whole`."""
    span = dated.sentence if whole else found
    interval = found.dating.interval
    kind = kind_of(part_of(clause, found.start, found.end), interval, dated.document.published, cues)
    return Candidate(
        span.start,
        span.end,
        found.dating,
        kind,
        Span(found.start, found.end),
        of_noun=found.of_noun,
        sentence=dated.number,
    )


def _behind_verb(clause: Clause, found: AttachedDate) -> AttachedDate:
    """Narrow a further date of a clause to what it dates: "announced | job cuts over the next four years"."""
    if found.start > clause.start:
        return found
    if aside := _aside_start(clause, found):
        return replace(found, start=aside)
    ends = [token.end for token in clause.tokens if token.end <= found.place and token.is_verb]
    start = ends[-1] if ends else found.start
    if clause.saying is not None and clause.saying.end < start:
        start = clause.saying.end
    while start < found.place and clause.text[start].isspace():
        start += 1
    return replace(found, start=start)


def _aside_start(clause: Clause, found: AttachedDate) -> int | None:
    """Find where the aside begins that holds the date, between commas before any verb: "the dam, | due in 1904, was".

    None where the date is in no such aside.
    """
    before = [token for token in clause.tokens if token.start < found.place]
    comma = next((token.end for token in reversed(before) if token.word == ","), None)
    if comma is None or any(token.is_verb for token in before):
        return None
    after = next((token for token in clause.tokens if token.start >= found.end), None)
    return comma + 1 if after is not None else None


def _wording(clauses: Sequence[Clause], main: int) -> Span:
    """The words that the title of the main event is made of: from its clause to the sentence's end."""
    first = main if clauses[0].has_verb else 0
    return Span(clauses[first].start, clauses[-1].end)


def _is_only(clauses: Sequence[Clause], number: int) -> bool:
    """Whether no other clause of the sentence has a verb."""
    return all(other is clauses[number] or not other.has_verb for other in clauses)


def _own_date(document: Document, clause: Clause, found: Sequence[AttachedDate], cues: Cues) -> AttachedDate | None:
    """Find the date of the main clause's verb: the first, unless that is to come and the clause is in the past.

    "They agreed to sell the ships by 2030" happened before 2030.
    """
    past = clause.tense in ("past", "perfect") and not cues.planned.occurs(clause.words)
    for one in found:
        aside = one is not found[-1] and _aside_start(clause, one)
        if _is_long(document, one.dating) or _is_in_speech(clause, one) or aside:
            continue
        first = one.dating.interval.earliest
        ahead = isinstance(first, date) and document.published is not None and first > document.published
        if not (ahead and past):
            return one
    return None


def _ended(document: Document, clause: Clause, dating: Dating) -> Dating:
    """End the week of publication on the day of publication, for what happened in it."""
    interval, published = dating.interval, document.published
    if interval.precision != "week" or published is None or clause.tense not in ("past", "perfect"):
        return dating
    if interval.earliest is None or interval.latest is None or not interval.earliest <= published < interval.latest:
        return dating
    value = f"{interval.earliest.isoformat()}/{published.isoformat()}"
    return replace(dating, interval=replace(interval, latest=published, value=value))


def _is_in_speech(clause: Clause, found: AttachedDate) -> bool:
    """Whether the date belongs to what is said: a verb stands between the verb of saying and the date."""
    saying = clause.saying
    return saying is not None and any(
        token.is_verb for token in clause.tokens if saying.end <= token.start < found.place
    )


def _is_long(document: Document, dating: Dating) -> bool:
    """Whether this is more than a month from or to the present ("over the next four years")."""
    first, last = dating.interval.earliest, dating.interval.latest
    if not isinstance(first, date) or not isinstance(last, date) or document.published is None:
        return False
    return document.times[dating.times[0]].type == "DURATION" and (last - first).days > MONTH


def _date_of_clause(
    clauses: Sequence[Clause], attached: Sequence[AttachedDate], main: int, cues: Cues
) -> Dating | None:
    """Find the date of a subordinate clause that the main clause, without its own, takes over; None for none."""
    clause = clauses[main]
    takes = clause.tense in ("past", "pluperfect", "none", "future") or cues.planned.occurs(clause.words)
    for found in attached:
        other = clauses[found.clause]
        if other.part != "subordinate" or found.of_noun:
            continue
        if takes:
            return found.dating
        if other.opener in clause.grammar.clauses.since and clause.tense == "perfect":
            return since(found.dating)
    return None


def _assumed(dated: DatedSentence, clause: Clause, has_dates: bool, cues: Cues) -> Dating | None:
    """Find the document time that an undated main clause takes; None where it takes none."""
    document, sentence = dated.document, dated.sentence
    kind = document.blocks[sentence.block].kind
    if dated.time is None or not is_main_line(clause, cues, is_title=kind == "title"):
        return None
    if has_dates and clause.tense == "present" and clause.saying is None and is_state(clause):
        return None  # "there is a risk; they fled in 2006" is about 2006
    present = clause.tense in ("present", "future") and clause.saying is None and kind != "title"
    if present and not is_quoted(document, sentence.block, sentence.start):
        return dated.time.publication
    return dated.time.story


def is_main_line(clause: Clause, cues: Cues, *, is_title: bool) -> bool:
    """Whether an undated clause reports the news of the text, rather than its background (past perfect, "once")."""
    if is_title:
        return True
    if not clause.has_verb or clause.is_question or clause.tense == "pluperfect":
        return False
    return not cues.background.occurs(clause.words)
