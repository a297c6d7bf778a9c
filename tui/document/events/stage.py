"""The event stage: dated entries, then the sentences of running text; merged, titled and scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tui.document.basis import UNDATED
from tui.document.events.candidate import Candidate
from tui.document.events.dating import Dating, DatingIndex, PlacedDating
from tui.document.events.discourse_time import DiscourseTime
from tui.document.events.document_time import DocumentTime, document_time
from tui.document.events.entries import Entry, entry_candidate, find_entries
from tui.document.events.extract import DatedSentence, extract
from tui.document.events.identity import event_ids
from tui.document.events.language import EventLanguage
from tui.document.events.merge import merge
from tui.document.events.quotations import as_quoted
from tui.document.events.salience import entity_shares, salience
from tui.document.events.titles.context import TitleContext
from tui.document.events.titles.title import clause_title
from tui.document.events.undated import undated_candidates
from tui.document.language import Language
from tui.document.mentions import MentionIndex
from tui.document.model import Document, Event, Interval
from tui.document.order import calendar_order
from tui.document.progress import Progress
from tui.document.span import Span
from tui.document.stage import Tick

BEARING = frozenset(("title", "heading", "paragraph", "quote", "list", "caption"))
"""The kinds of block that can report events."""
_ID_LENGTH = 600
"""Code points of an event that its id is made of at most."""


def find_events(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `events`, in calendar order with undated ones last. Needs sentences, times and entities."""
    words = language.events
    datings = DatingIndex.of(document, words.dates)
    entries = find_entries(document, datings)
    mentions = MentionIndex.of(document.entities)
    shares = entity_shares(document)
    knows_tense = bool(words.grammar.verbs.auxiliaries)  # else no undated sentence can be placed in time
    time = document_time(document, words.dates, language.structure.openings) if knows_tense else None
    scene = _Scene(document, words, datings, entries, time)
    dated = _dated_candidates(scene, lambda share: tick(share / 2))
    numbers = _without_event(scene, dated)
    candidates = [entry_candidate(document, entry, words) for entry in entries] + dated
    candidates = merge(document, candidates, words.uninformative)
    candidates += undated_candidates(document, numbers, mentions, shares, words)
    events = _finish(document, candidates, mentions, shares, words, lambda share: tick((1 + share) / 2))
    tick(1.0)
    return replace(document, events=tuple(events[index] for index in calendar_order(events)))


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is known of a document before its sentences are read."""

    document: Document
    language: EventLanguage
    datings: DatingIndex
    entries: Sequence[Entry]
    time: DocumentTime | None


def _dated_candidates(scene: _Scene, tick: Tick) -> list[Candidate]:
    """Extract the dated events of every sentence that can report one."""
    document, language = scene.document, scene.language
    entry_of = {block: entry for entry in scene.entries for block in entry.blocks}
    headings = {entry.heading for entry in scene.entries}
    discourse = DiscourseTime(document, language.discourse, language.grammar.verbs)
    progress = Progress(len(document.text), tick)
    candidates: list[Candidate] = []
    for number, sentence in enumerate(document.sentences):
        progress.reach(sentence.end)
        kind = document.blocks[sentence.block].kind
        if kind not in BEARING or sentence.block in headings:
            continue
        entry = entry_of.get(sentence.block)
        datings = _own_datings(scene, number, entry)
        if kind == "heading":
            candidates += _of_heading(document, number, datings, language)
        elif entry is not None or scene.time is None:
            candidates += extract(DatedSentence(document, number, datings, None), language) if datings else []
        elif datings or kind != "caption":
            time = discourse.time_of(sentence, scene.time)
            found = extract(DatedSentence(document, number, datings, time), language)
            discourse.advance(sentence, found)
            candidates += found
    return candidates


def _own_datings(scene: _Scene, number: int, entry: Entry | None) -> Sequence[PlacedDating]:
    """Find the datings of the sentence `number`: within an entry those that are not its own, else as they are meant."""
    sentence = scene.document.sentences[number]
    datings = scene.datings.within(sentence.start, sentence.end)
    if entry is not None:
        return [placed for placed in datings if not _is_of_entry(placed.dating, entry.dating)]
    time = scene.time
    if time is None:
        return datings
    return [as_quoted(scene.document, sentence.block, placed, time) for placed in datings]


def _is_of_entry(dating: Dating, entry: Dating) -> bool:
    """Whether `dating` repeats the date of the entry that it is in."""
    return dating.same_days(entry) or set(dating.times) == set(entry.times)


def _of_heading(
    document: Document, number: int, datings: Sequence[PlacedDating], language: EventLanguage
) -> list[Candidate]:
    """Make the headed event of a section whose heading gives a date in figures: "Autumn 1904", not "Autumn show"."""
    sentence = document.sentences[number]
    span = Span(sentence.start, sentence.end)
    for _, dating in datings:
        times = [document.times[index] for index in dating.times]
        if any(char.isdigit() for time in times for char in document.text[time.start : time.end]):
            context = TitleContext(document, MentionIndex.of(()), language, sentence, span.start, span.end)
            return [Candidate(span.start, span.end, dating, "happened", span, heading=clause_title(context))]
    return []


def _without_event(scene: _Scene, candidates: Sequence[Candidate]) -> list[int]:
    """The numbers of the sentences of running text outside of entries that report no dated event."""
    document = scene.document
    reporting = {candidate.sentence for candidate in candidates}
    in_entries = {block for entry in scene.entries for block in entry.blocks}
    return [
        number
        for number, sentence in enumerate(document.sentences)
        if number not in reporting
        and sentence.block not in in_entries
        and document.blocks[sentence.block].kind in ("paragraph", "quote")
    ]


def _finish(
    document: Document,
    candidates: Sequence[Candidate],
    mentions: MentionIndex,
    shares: Mapping[str, float],
    language: EventLanguage,
    tick: Tick,
) -> list[Event]:
    """Make events of `candidates`, in text order: with ids, titles, participants and salience."""
    progress = Progress(len(document.text), tick)
    candidates = sorted(candidates, key=lambda one: (one.start, one.end))
    ids = event_ids(document.text[one.start : min(one.end, one.start + _ID_LENGTH)] for one in candidates)
    events = []
    for candidate, identifier in zip(candidates, ids, strict=True):
        progress.reach(candidate.start)
        dating = candidate.dating
        names = _participants(candidate, mentions)
        events.append(
            Event(
                id=identifier,
                title=_title(document, candidate, mentions, language),
                start=candidate.start,
                end=candidate.end,
                interval=dating.interval if dating else Interval(),
                kind=candidate.kind,
                basis=dating.basis if dating else UNDATED,
                entities=names,
                times=dating.times if dating else (),
                salience=salience(document, candidate, names, shares),
                headed=bool(candidate.heading),
                also=candidate.also,
            )
        )
    return events


def _title(document: Document, candidate: Candidate, mentions: MentionIndex, language: EventLanguage) -> str:
    """The heading of a candidate, else the title of its words in their sentence."""
    if candidate.sentence is None:
        return candidate.heading
    sentence, wording = document.sentences[candidate.sentence], candidate.wording
    return clause_title(TitleContext(document, mentions, language, sentence, wording.start, wording.end))


def _participants(candidate: Candidate, mentions: MentionIndex) -> tuple[str, ...]:
    """The names of the entities mentioned in the places of a candidate, each once, in text order."""
    spans = (Span(candidate.start, candidate.end), *candidate.also)
    return tuple(dict.fromkeys(name for span in spans for name in mentions.names(span.start, span.end)))
