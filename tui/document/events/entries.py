"""Dated entries: a heading with a dated paragraph under it, or a line of a chronology. Each is one headed event."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tui.document.events.candidate import Candidate
from tui.document.events.clause_titles import entry_title
from tui.document.events.dating import Dating, DatingIndex
from tui.document.events.extract import Reading, first_headline
from tui.document.events.headline import LONGEST
from tui.document.events.kinds import kind_of
from tui.document.model import Block, Document
from tui.document.span import Span

_SKIPPED = ("caption", "credit", "boilerplate")
_BEHIND_DATE = "-–—:|,.“\"'‘("
_HEADLINE = 8
"""Words of an item of a chronology that is a heading of the paragraphs under it."""
_TERSE = 2
"""Words of such a heading that does not say enough by itself."""
_NEIGHBOURS = 3
"""Blocks before and after one among which another one opens with a date in a chronology."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated entry: its heading's block (None for a line of a chronology), its blocks of text, and its date.

    `body` is the offset behind the date that opens it.
    """

    heading: int | None
    blocks: tuple[int, ...]
    dating: Dating
    body: int


class _Opening(NamedTuple):
    """The date that opens a block, and the offset where its words end."""

    dating: Dating
    end: int


def find_entries(document: Document, datings: DatingIndex) -> list[Entry]:
    """Find the entries of `document`, in text order.

    An entry opens with a date, under a heading or as a line among others that open with dates. It lasts until the next
    heading or entry; the last one, whose end nothing marks, ends with its own paragraph, or with the next one where
    that holds only its date.
    """
    bearing = (number for number, block in enumerate(document.blocks) if block.kind in ("paragraph", "list", "heading"))
    openings = {number: found for number in bearing if (found := _opening(document, number, datings))}
    headings = {number: _heading_of(document, number, openings) for number in openings}
    taken = set(headings.values())
    entries: list[Entry] = []
    for number, (dating, end) in openings.items():
        heading = headings[number]
        if number not in taken and (heading is not None or _in_chronology(document, number, openings)):
            entries.append(Entry(heading, tuple(_extent(document, number, heading, openings)), dating, end))
    return entries


def _opening(document: Document, number: int, datings: DatingIndex) -> _Opening | None:
    """Find the date that opens the block `number` as the date of an entry; None where none does."""
    block = document.blocks[number]
    text = document.text
    start = block.start
    while start < block.end and not text[start].isalnum():
        start += 1
    dating = datings.at(start)
    if dating is None:
        return None
    end = max(document.times[time].end for time in dating.times)
    rest = text[end : block.end].lstrip()
    opens = not rest or rest[0] in _BEHIND_DATE or rest[0].isupper()
    return _Opening(dating, end) if opens and end <= block.end else None


def _heading_of(document: Document, number: int, openings: Mapping[int, _Opening]) -> int | None:
    """Find the heading of an entry that the block `number` opens; None where there is none.

    It stands right before the block, past captions and credits, or right behind a block that holds only the date.
    """
    blocks = document.blocks
    if blocks[number].kind == "heading":
        return None
    after = number + 1
    alone = openings[number].end >= _text_end(document, blocks[number])
    if alone and after < len(blocks) and blocks[after].kind == "heading" and after not in openings:
        return after
    before = next((n for n in range(number - 1, -1, -1) if blocks[n].kind not in _SKIPPED), None)
    if before is None or blocks[before].kind != "heading" or _heads_several(document, number, openings):
        return None
    return before


def _heads_several(document: Document, number: int, openings: Mapping[int, _Opening]) -> bool:
    """Whether the section of the block `number` has another block right behind it that opens with a date.

    Its heading is then that of a chronology, and not what happened first in it.
    """
    blocks = document.blocks
    after = next((n for n in range(number + 1, len(blocks)) if blocks[n].kind not in _SKIPPED), None)
    return after is not None and after in openings and blocks[after].kind in ("paragraph", "list")


def _in_chronology(document: Document, number: int, openings: Container[int]) -> bool:
    """Whether the block `number` is an item of a list, or one of several near each other that open with dates."""
    if document.blocks[number].kind == "list":
        return True
    near = range(max(0, number - _NEIGHBOURS), min(len(document.blocks), number + _NEIGHBOURS + 1))
    return sum(other in openings for other in near) >= 2


def _extent(document: Document, number: int, heading: int | None, openings: Mapping[int, _Opening]) -> Iterator[int]:
    """Yield the blocks of text of the entry that the block `number` opens; its `heading` may stand below."""
    yield number
    blocks = document.blocks
    if blocks[number].kind == "list":
        yield from _under_item(document, number, openings)
        return
    following: list[int] = []
    for after in range(number + 1, len(blocks)):
        if after == heading:
            continue
        if blocks[after].kind in ("heading", "title") or after in openings:
            yield from following
            return
        if blocks[after].kind in ("paragraph", "quote", "list"):
            following.append(after)
    if openings[number].end >= _text_end(document, blocks[number]):
        yield from following[:1]


def _under_item(document: Document, number: int, openings: Mapping[int, _Opening]) -> Iterator[int]:
    """Yield the paragraphs under an item that is a heading by its length: "20 January 1975: Cancelled"."""
    blocks = document.blocks
    words = document.text[openings[number].end : blocks[number].end].split()
    if len(words) > _HEADLINE:
        return
    for after in range(number + 1, len(blocks)):
        if blocks[after].kind != "paragraph" or after in openings:
            return
        yield after


def _text_end(document: Document, block: Block) -> int:
    """Find where the words of `block` end."""
    end = block.end
    while end > block.start and not document.text[end - 1].isalnum():
        end -= 1
    return end


def entry_candidate(reading: Reading, entry: Entry) -> Candidate:
    """Make the headed event of an entry: from its heading to the end of its first block, and `also` its other blocks.

    Its title is the heading or, in a chronology, the first sentence behind the date.
    """
    document = reading.document
    blocks, text = document.blocks, document.text
    first = blocks[entry.blocks[0]]
    others = [Span(blocks[number].start, blocks[number].end) for number in entry.blocks[1:]]
    start, end, wording = first.start, first.end, Span(entry.body, first.end)
    if entry.heading is not None:
        heading = blocks[entry.heading]
        wording = Span(heading.start, heading.end)
        if abs(entry.heading - entry.blocks[0]) == 1:
            start, end = min(start, heading.start), max(first.end, heading.end)
        else:  # a caption or credit stands between them, and no event may cover it
            others.insert(0, wording)
    titles = [words for span in (wording, *others) if (words := _title(reading, span))]
    title = titles[0] if titles else ""
    if entry.heading is None and others and len(title.split()) <= _TERSE and len(titles) > 1:
        title = f"{title}: {titles[1]}"
    title = title or entry_title(text, start, first.end) or entry.dating.interval.value
    kind = kind_of(None, entry.dating, document.published, reading.language.forms)
    return Candidate(start, end, entry.dating, kind, title, headed=True, also=tuple(others))


def _title(reading: Reading, span: Span) -> str:
    """Make a title of the first sentence in `span` that has words; of a long one, of its main clause."""
    document = reading.document
    number = bisect_right(document.sentences, span.start, key=lambda sentence: sentence.start) - 1
    for at in range(max(0, number), len(document.sentences)):
        sentence = document.sentences[at]
        if sentence.start >= span.end:
            break
        start, end = max(sentence.start, span.start), min(sentence.end, span.end)
        title = entry_title(document.text, start, end) if start < end else ""
        if len(title.split()) > LONGEST:
            title = first_headline(reading, at) or title
        if title:
            return title
    return entry_title(document.text, span.start, span.end)
