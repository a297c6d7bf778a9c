"""The event stage: dated entries, then the clauses of running text; dated, merged and scored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tui.document.basis import UNDATED
from tui.document.events.anchoring import Focus, NewsPlace, anchor_narrative, anchor_news
from tui.document.events.candidate import Candidate
from tui.document.events.clause_titles import TitleMaker
from tui.document.events.dating import Dating, DatingIndex, PlacedDating, opened
from tui.document.events.discourse_time import DiscourseTime
from tui.document.events.document_time import DocumentTime, document_time
from tui.document.events.entries import Entry, entry_candidate, find_entries
from tui.document.events.event_coreference import resolve_events
from tui.document.events.extract import Reading, extract
from tui.document.events.identity import event_ids
from tui.document.events.merge import merge
from tui.document.events.quotations import as_quoted
from tui.document.events.report_period import ReportPeriod
from tui.document.events.salience import DIGITS, Scale, salience
from tui.document.events.trading_day import TradingDay
from tui.document.interval import Interval
from tui.document.language import Language
from tui.document.mentions import MentionIndex
from tui.document.model import Block, Document, Event
from tui.document.order import calendar_order
from tui.document.progress import Progress
from tui.document.stage import Tick

BEARING = frozenset(("title", "heading", "paragraph", "quote", "list", "caption"))
"""The kinds of block that can report events."""
_LEAD = 2
"""Sentences at the beginning of a news text that tell its news, in whatever tense."""
_REPEATED = 0.5
"""The share of its salience that an event keeps which repeats another: "Ada says she resigns" beside "Ada resigns"."""
_SCENERY = 3
"""Words that may stand beside the date of a sentence that only sets the scene."""
_ID_LENGTH = 600
"""Code points of an event that its id is made of at most."""


def find_events(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `events`, in calendar order with undated ones last. Needs sentences, times and entities."""
    mentions = MentionIndex.of(document.entities)
    candidates = find_candidates(document, language, mentions, lambda share: tick(share / 2))
    scale = Scale.of(document, language.events.salience)
    events = _finish(document, candidates, mentions, scale, lambda share: tick((1 + share) / 2))
    tick(1.0)
    return replace(document, events=tuple(events[index] for index in calendar_order(events)))


def find_candidates(document: Document, language: Language, mentions: MentionIndex, tick: Tick) -> list[Candidate]:
    """The candidates for events of `document`, merged, in no order; `mentions` are those of its entities."""
    words = language.events
    datings = DatingIndex.of(document, words.dates)
    entries = find_entries(document, datings)
    knows_tense = words.headlines is not None  # else no undated sentence can be placed in time
    time = document_time(document, words.dates, language.structure.openings) if knows_tense else None
    titles = TitleMaker(mentions, words, known=words.pronouns.known(document.text, document.entities))
    scene = _Scene(Reading(document, titles, words, language.syntax), datings, entries, time)
    candidates = [entry_candidate(scene.reading, entry) for entry in entries]
    candidates += _candidates(scene, tick)
    candidates.sort(key=lambda one: (one.start, one.end))
    resolved = resolve_events(document.text, candidates, mentions, words.discourse.families)
    return merge(document, resolved, words.uninformative)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is known of a document before its sentences are read."""

    reading: Reading
    datings: DatingIndex
    entries: Sequence[Entry]
    time: DocumentTime | None


def _candidates(scene: _Scene, tick: Tick) -> Iterator[Candidate]:
    """The candidates of all sentences that can report an event, in text order."""
    document = scene.reading.document
    entry_of = {block: entry for entry in scene.entries for block in entry.blocks}
    headings = {entry.heading for entry in scene.entries}
    discourse = DiscourseTime(document, scene.reading.language.discourse, scene.reading.language.forms)
    report = ReportPeriod(document, scene.reading.language.reports)
    trading = TradingDay(document, scene.reading.language.reports)
    progress = Progress(len(document.text), tick)
    numbered = enumerate(document.sentences)
    is_report = document.published is None and document.genre == "news"  # the dates that it recalls are background
    read = 0  # sentences of the body
    focus: Focus | None = None  # what a narrative has reached
    for number_of_block, sentences in groupby(numbered, key=lambda pair: pair[1].block):
        block = document.blocks[number_of_block]
        progress.reach(block.start)
        if block.kind not in BEARING or number_of_block in headings:
            continue
        numbers = [number for number, _ in sentences]
        entry = entry_of.get(number_of_block)
        if entry is not None:
            for number in numbers:
                yield from _within_entry(scene, number, entry)
        elif block.kind == "heading":
            for number in numbers:
                yield from (one for one in _extracted(scene, number) if one.dating is not None)
        elif scene.time is None:
            for number in numbers:
                found, reached = anchor_narrative(_extracted(scene, number), focus)
                scenery = None if found else _scenery(scene, number)
                focus = None if is_report else reached if scenery is None else Focus(scenery, "past")
                yield from found
        else:
            for number in numbers:
                place = _place(block, read)
                read += place in ("lead", "body")
                yield from _news(scene, number, place, scene.time, discourse, report, trading)


def _place(block: Block, read: int) -> NewsPlace:
    """Where a sentence of `block` stands, behind `read` sentences of the body."""
    if block.kind == "title" or block.kind == "caption":
        return block.kind
    return "lead" if read < _LEAD else "body"


def _extracted(scene: _Scene, number: int) -> list[Candidate]:
    """The candidates of the sentence `number` with the dates that it gives."""
    return extract(scene.reading, number, _datings(scene, number))


def _datings(scene: _Scene, number: int) -> Sequence[PlacedDating]:
    """The dates of the sentence `number`, as they are meant where it quotes somebody."""
    sentence = scene.reading.document.sentences[number]
    datings = scene.datings.within(sentence.start, sentence.end)
    time = scene.time
    if time is None:
        return datings
    return [as_quoted(scene.reading.document, sentence, placed, time) for placed in datings]


def _within_entry(scene: _Scene, number: int, entry: Entry) -> Iterator[Candidate]:
    """What a sentence of a dated entry tells of other dates than the entry's."""
    sentence = scene.reading.document.sentences[number]
    datings = scene.datings.within(sentence.start, sentence.end)
    other = [placed for placed in datings if not _repeats(placed.dating, entry.dating)]
    if other:
        yield from (one for one in extract(scene.reading, number, other) if one.dating is not None)


def _repeats(dating: Dating, entry: Dating) -> bool:
    """Whether `dating` is the date of the entry that it is in."""
    return dating.same_days(entry) or set(dating.times) == set(entry.times)


def _news(
    scene: _Scene,
    number: int,
    place: NewsPlace,
    time: DocumentTime,
    discourse: DiscourseTime,
    report: ReportPeriod,
    trading: TradingDay,
) -> list[Candidate]:
    """The candidates of a sentence of a news text, its undated clauses dated by their tense."""
    sentence = scene.reading.document.sentences[number]
    extracted = _extracted(scene, number)
    scenery = None if extracted else _scenery(scene, number)
    if scenery is not None:
        discourse.set_scene(sentence, scenery)
        return []
    found = trading.date(report.date(sentence, extracted))
    found = anchor_news(found, place, discourse.time_of(sentence, time), scene.reading.language)
    discourse.advance(sentence, found)
    return found


def _scenery(scene: _Scene, number: int) -> Dating | None:
    """The one date of a sentence that gives nothing else but a place, perhaps, and sets the scene: "Atlanta, 1996."."""
    document = scene.reading.document
    datings = _datings(scene, number)
    if len(datings) != 1:
        return None
    sentence = document.sentences[number]
    times = [document.times[time] for time in datings[0].dating.times]
    rest = document.text[sentence.start : times[0].start] + document.text[times[-1].end : sentence.end]
    plain = len(rest.split()) <= _SCENERY and not any(map(str.isdecimal, rest))
    return datings[0].dating if plain else None


def _finish(
    document: Document, candidates: Sequence[Candidate], mentions: MentionIndex, scale: Scale, tick: Tick
) -> list[Event]:
    """Make events of `candidates`, in text order: with ids, participants and salience."""
    progress = Progress(len(document.text), tick)
    candidates = sorted(candidates, key=lambda one: (one.start, one.end))
    ids = event_ids(document.text[one.start : min(one.end, one.start + _ID_LENGTH)] for one in candidates)
    events = [
        _event(one, identifier, mentions, scale, progress) for one, identifier in zip(candidates, ids, strict=True)
    ]
    return _once(candidates, events)


def _once(candidates: Sequence[Candidate], events: Sequence[Event]) -> list[Event]:
    """`events`, one for each candidate, with less salience for the lesser of a clause of saying and what is said."""
    best: dict[int, float] = {}
    for one, event in zip(candidates, events, strict=True):
        if one.said is not None:
            best[one.said] = max(best.get(one.said, 0.0), event.salience)
    return [
        replace(event, salience=round(event.salience * _REPEATED, DIGITS))
        if one.said is not None and event.salience < best[one.said]
        else event
        for one, event in zip(candidates, events, strict=True)
    ]


def participants(one: Candidate, mentions: MentionIndex) -> tuple[str, ...]:
    """The names of the entities mentioned in the words of a candidate, each once, in text order."""
    spans = [(one.start, one.end), *((span.start, span.end) for span in one.also)]
    return tuple(dict.fromkeys(name for start, end in spans for name in mentions.names(start, end)))


def _event(
    one: Candidate,
    identifier: str,
    mentions: MentionIndex,
    scale: Scale,
    progress: Progress,
) -> Event:
    """Make an event of a candidate."""
    progress.reach(one.start)
    names = participants(one, mentions)
    weight, reasons = salience(one, names, scale)
    dating = one.dating or Dating(Interval(), UNDATED)
    return Event(
        id=identifier,
        title=one.title,
        start=one.start,
        end=one.end,
        interval=dating.interval if one.headed else opened(dating.interval),
        kind=one.kind,
        basis=dating.basis,
        entities=names,
        times=dating.times,
        salience=weight,
        headed=one.headed,
        also=one.also,
        reasons=reasons,
    )
