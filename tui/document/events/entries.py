"""Entries: a heading with a dated paragraph under it, or a line of a chronology. Each tells one headed event."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from tui.document.events.draft import Draft
from tui.document.events.titles import entry_title
from tui.document.events.when import When
from tui.document.model import Block, Document, EventKind
from tui.document.span import Span

_SKIPPED = ("caption", "credit", "boilerplate")


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated entry: its heading's block (None for a line of a chronology), its blocks of text, and its date."""

    heading: int | None
    blocks: tuple[int, ...]
    when: When
    body: int
    """Offset behind the date that opens it."""


def find_entries(document: Document, dates: list[tuple[int, When]]) -> list[Entry]:
    """The entries of `document`, in text order.

    An entry opens with a date, under a heading or as a line among others that open with dates. It goes on until the
    next heading or entry; the last one, whose end nothing tells, ends with its own paragraph, unless that is but its
    date.
    """
    opened = {block: found for block in _candidates(document) if (found := _opening(document, block, dates))}
    headings = {block: _heading_of(document, block) for block in opened}
    entries: list[Entry] = []
    taken = set(headings.values())
    for block, (when, body) in opened.items():
        if block in taken:
            continue
        heading = headings[block]
        if heading is None and not _in_chronology(document, block, opened):
            continue
        entries.append(Entry(heading, tuple(_extent(document, block, opened, body)), when, body))
    return entries


def _candidates(document: Document) -> Iterator[int]:
    return (n for n, block in enumerate(document.blocks) if block.kind in ("paragraph", "list", "heading"))


def _opening(document: Document, number: int, dates: list[tuple[int, When]]) -> tuple[When, int] | None:
    """The date that opens block `number` and where its words end; None where none opens it."""
    block = document.blocks[number]
    text = document.text
    start = block.start
    while start < block.end and not text[start].isalnum():
        start += 1
    low, high = 0, len(dates)
    while low < high:
        middle = (low + high) // 2
        if dates[middle][0] < start:
            low = middle + 1
        else:
            high = middle
    if low == len(dates) or dates[low][0] != start:
        return None
    when = dates[low][1]
    end = max(document.times[time].end for time in when.times)
    rest = text[end : block.end].lstrip()
    entry = not rest or rest[0] in "-–—:|,." or rest[0].isupper() or rest[0] in "“\"'‘("
    return (when, end) if entry and end <= block.end else None


def _previous(document: Document, number: int) -> int | None:
    """The block before, past captions and credits."""
    for before in range(number - 1, -1, -1):
        if document.blocks[before].kind not in _SKIPPED:
            return before
    return None


def _heading_of(document: Document, number: int) -> int | None:
    before = _previous(document, number)
    if document.blocks[number].kind == "heading" or before is None:
        return None
    return before if document.blocks[before].kind == "heading" else None


def _in_chronology(document: Document, number: int, opened: dict[int, tuple[When, int]]) -> bool:
    """Whether block `number` is one of two or more that stand together and open with dates."""
    if document.blocks[number].kind == "list":
        return True
    near = range(max(0, number - 3), min(len(document.blocks), number + 4))
    return sum(other in opened for other in near) >= 2


def _extent(document: Document, number: int, opened: dict[int, tuple[When, int]], body: int) -> Iterator[int]:
    """The text blocks of the entry that block `number` opens."""
    yield number
    blocks = document.blocks
    if blocks[number].kind == "list":
        return
    following: list[int] = []
    closed = False
    for after in range(number + 1, len(blocks)):
        if blocks[after].kind in ("heading", "title") or after in opened:
            closed = True
            break
        if blocks[after].kind in ("paragraph", "quote", "list"):
            following.append(after)
    bare = body >= _text_end(document, blocks[number])
    if closed:
        yield from following
    elif bare:
        yield from following[:1]


def _text_end(document: Document, block: Block) -> int:
    """Where the words of `block` end."""
    end = block.end
    while end > block.start and not document.text[end - 1].isalnum():
        end -= 1
    return end


def entry_draft(document: Document, entry: Entry) -> Draft:
    """The headed event of an entry: from its heading to the end of its first block, and `also` its other blocks."""
    blocks, text = document.blocks, document.text
    first = blocks[entry.blocks[0]]
    spans = [Span(blocks[number].start, blocks[number].end) for number in entry.blocks[1:]]
    start, told = first.start, Span(entry.body, first.end)
    if entry.heading is not None:
        heading = blocks[entry.heading]
        told = Span(heading.start, heading.end)
        if entry.heading == entry.blocks[0] - 1:
            start = heading.start
        else:  # a credit stands between them, and bears no events
            spans.insert(0, told)
    title = _title(document, told) or next((words for span in spans if (words := _title(document, span))), "")
    first_day = entry.when.earliest or entry.when.latest
    ahead = document.published is not None and first_day is not None and first_day > document.published
    kind: EventKind = "planned" if ahead else "happened"
    words = title or entry_title(text, start, first.end)
    return Draft(start, first.end, entry.when, kind, told.start, told.end, words or entry.when.value, also=tuple(spans))


def _title(document: Document, span: Span) -> str:
    """A title from the first sentence in `span`."""
    number = bisect_right(document.sentences, span.start, key=lambda sentence: sentence.start) - 1
    if number < 0 or document.sentences[number].end <= span.start:
        number += 1
    end = document.sentences[number].end if number < len(document.sentences) else span.end
    return entry_title(document.text, span.start, min(end, span.end))
