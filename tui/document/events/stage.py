"""The stage that finds events: entries first, then the running text, then what all of them have in common."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from tui.document.basis import UNDATED
from tui.document.events.draft import Draft
from tui.document.events.entries import Entry, entry_draft, find_entries
from tui.document.events.identity import event_ids
from tui.document.events.merge import merged
from tui.document.events.quoted import as_said
from tui.document.events.running import Running
from tui.document.events.salience import entity_weights, salience
from tui.document.events.spans import within
from tui.document.events.story import Story, story_of
from tui.document.events.telling import Telling, drafts_of
from tui.document.events.titles import clause_title
from tui.document.events.tray import undated
from tui.document.events.when import When, times_by_place
from tui.document.language import Language
from tui.document.model import Document, Event, Interval, Mention, Sentence
from tui.document.order import calendar_order
from tui.document.span import Span
from tui.document.stage import Tick

BEARING = frozenset(("title", "heading", "paragraph", "quote", "list", "caption"))
"""The kinds of block that can tell events."""


def find_events(document: Document, _language: Language, tick: Tick, /) -> Document:
    """Fill in `events`, in calendar order with undated ones last. Needs sentences, times and entities."""
    dates = times_by_place(document)
    story = story_of(document)
    entries = find_entries(document, dates)
    mentions = sorted(
        ((mention, entity.name) for entity in document.entities for mention in entity.mentions),
        key=lambda pair: (pair[0].start, -pair[0].end),
    )
    weights = entity_weights(document)
    told = _told(document, dates, story, entries, lambda share: tick(share / 2))
    silent = _silent(document, told, entries)
    drafts = merged(document, [entry_draft(document, entry) for entry in entries] + told)
    drafts += undated(document, silent, mentions, weights)
    events = _finished(document, drafts, mentions, weights, lambda share: tick((1 + share) / 2))
    tick(1.0)
    return replace(document, events=tuple(events[index] for index in calendar_order(events)))


def _told(
    document: Document, dates: list[tuple[int, When]], story: Story | None, entries: list[Entry], tick: Tick
) -> list[Draft]:
    """The events of every sentence; those within an entry only where they have another date than the entry."""
    entry_of = {block: entry for entry in entries for block in entry.blocks}
    headings = {entry.heading for entry in entries}
    drafts: list[Draft] = []
    at = told = 0
    running = Running(document)
    for number, sentence in enumerate(document.sentences):
        first = at
        while at < len(dates) and dates[at][0] < sentence.end:
            at += 1
        if sentence.end - told > 65536:
            told = sentence.end
            tick(told / len(document.text))
        kind = document.blocks[sentence.block].kind
        if kind not in BEARING or sentence.block in headings:
            continue
        own = [pair for pair in dates[first:at] if pair[0] >= sentence.start]
        entry = entry_of.get(sentence.block)
        if entry is not None:
            own = [pair for pair in own if not _is_of(pair[1], entry.when)]
        elif story is not None:
            own = [(place, as_said(document, sentence.block, place, when, story)) for place, when in own]
        anchor = entry.when if entry else story.day if story else None
        if anchor is not None:
            own = sorted(own + _limits(document, sentence, anchor), key=lambda pair: pair[0])
        if kind == "heading":
            drafts += _section_drafts(document, number, own)
        elif entry is not None or story is None:
            drafts += drafts_of(Telling(document, number, own, None)) if own else []
        elif own or kind != "caption":
            found = drafts_of(Telling(document, number, own, running.story_at(sentence, story)))
            running.hear(sentence, found)
            drafts += found
    return drafts


def _section_drafts(document: Document, number: int, dates: list[tuple[int, When]]) -> list[Draft]:
    """The headed event of a section whose heading gives a date with a number ("Autumn 1904", but not "Autumn show")."""
    sentence = document.sentences[number]
    for _, when in dates:
        times = [document.times[index] for index in when.times]
        if any(char.isdigit() for time in times for char in document.text[time.start : time.end]):
            heading = clause_title(document, sentence.start, sentence.end, sentence, ())
            return [Draft(sentence.start, sentence.end, when, "happened", sentence.start, sentence.end, heading)]
    return []


def _limits(document: Document, sentence: Sentence, anchor: When) -> list[tuple[int, When]]:
    """The time limits of a sentence ("within 14 months") counted from `anchor`, with their places."""
    low = bisect_left(document.times, sentence.start, key=lambda time: time.start)
    high = bisect_left(document.times, sentence.end, key=lambda time: time.start)
    found = ((document.times[number].start, within(document, number, anchor)) for number in range(low, high))
    return [(place, when) for place, when in found if when is not None]


def _is_of(when: When, entry: When) -> bool:
    """Whether `when` is the date of the entry itself, or within it the same told again."""
    return when.same_as(entry) or set(when.times) == set(entry.times)


def _silent(document: Document, told: list[Draft], entries: list[Entry]) -> list[int]:
    """The numbers of the sentences of running text that tell no dated event."""
    spoken = {draft.sentence for draft in told}
    within_entries = {block for entry in entries for block in entry.blocks}
    return [
        number
        for number, sentence in enumerate(document.sentences)
        if number not in spoken
        and sentence.block not in within_entries
        and document.blocks[sentence.block].kind in ("paragraph", "quote")
    ]


def _finished(
    document: Document, drafts: list[Draft], mentions: list[tuple[Mention, str]], weights: dict[str, float], tick: Tick
) -> list[Event]:
    """The drafts as events: titled, with participants, salience and ids."""
    starts = [mention.start for mention, _ in mentions]
    drafts = sorted(drafts, key=lambda draft: (draft.start, draft.end))
    ids = event_ids([document.text[draft.start : min(draft.end, draft.start + 600)] for draft in drafts])
    events = []
    told = 0
    for draft, identifier in zip(drafts, ids, strict=True):
        if draft.start - told > 65536:
            told = draft.start
            tick(told / len(document.text))
        names = _participants(mentions, starts, [Span(draft.start, draft.end), *draft.also])
        title = _title(document, draft, mentions)
        when = draft.when or When(None, None, "", "vague", UNDATED)
        events.append(
            Event(
                id=identifier,
                title=title,
                start=draft.start,
                end=draft.end,
                interval=Interval(when.earliest, when.latest, when.value, when.precision, when.modifier),
                kind=draft.kind,
                basis=when.basis,
                entities=names,
                times=when.times,
                salience=salience(document, draft, names, weights),
                headed=bool(draft.heading),
                also=draft.also,
            )
        )
    return events


def _title(document: Document, draft: Draft, mentions: list[tuple[Mention, str]]) -> str:
    """The title of a draft: of its entry, else of its words in their sentence."""
    if draft.heading or draft.sentence < 0:
        return draft.heading
    return clause_title(document, draft.told, draft.told_end, document.sentences[draft.sentence], mentions)


def _participants(mentions: list[tuple[Mention, str]], starts: list[int], spans: list[Span]) -> tuple[str, ...]:
    """Names of the entities mentioned in `spans`, each once, in text order."""
    found: dict[str, None] = {}
    for span in spans:
        for index in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
            found[mentions[index][1]] = None
    return tuple(found)
