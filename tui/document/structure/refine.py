"""Blocks to finer blocks: split what flattened web pages and news texts run together, and label single lines.

Each refiner takes the text, its blocks, the language and a tick, and returns the blocks with one more distinction;
`REFINERS` is the order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from tui.document.model import Block, BlockKind
from tui.document.progress import Progress
from tui.document.stage import Tick
from tui.document.structure.language import Openings, StructureLanguage
from tui.document.structure.marks import caption_starts, is_boilerplate, is_byline, is_caption, is_credit
from tui.document.structure.openings import date_opening, dateline_end, is_date_alone, metadata_end
from tui.document.structure.sentences import boundaries

Refiner: TypeAlias = Callable[[str, list[Block], StructureLanguage, Tick], list[Block]]

_NUMBERED_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]\s+[^\W\d_]")
LONGEST_HEADING, MOST_WORDS = 80, 12
"""Code points and words of a heading."""
HEAD = 6
"""Blocks at the top of a text among which metadata and the title are looked for."""
TAIL = 400
"""Code points at the end of a paragraph that are searched for a heading glued to it."""


def split_metadata(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Split a leading "date 2021-07-05" or "Published 5 July 2021" from what follows, among the first blocks."""
    found: list[Block] = []
    for number, block in enumerate(_watched(text, blocks, tick)):
        near_top = number < HEAD and block.kind == "paragraph"
        end = metadata_end(text, block.start, block.end, language.openings) if near_top else None
        found.extend(_parted(text, block, end, "metadata") if end else [block])
    return found


def split_datelines(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Split an agency's dateline ("KABUL, July 5 (Agency) - ") from its paragraph."""
    found: list[Block] = []
    for block in _watched(text, blocks, tick):
        paragraph = block.kind == "paragraph"
        end = dateline_end(text, block.start, block.end, language.openings) if paragraph else None
        found.extend(_parted(text, block, end, "dateline") if end else [block])
    return found


def split_captions(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Split captions ("Image caption ...") from their paragraphs; a caption lasts to its block's end."""
    found: list[Block] = []
    for block in _watched(text, blocks, tick):
        if block.kind != "paragraph":
            found.append(block)
            continue
        marks = caption_starts(text, block.start, block.end, language.marks)
        starts = [mark for mark in marks if _opens(text, block.start, mark, language.openings)]
        if not starts:
            found.extend(_trimmed(text, block))
            continue
        for start, end in zip([block.start, *starts], [*starts, block.end], strict=True):
            found.extend(
                _trimmed(text, replace(block, start=start, end=end, kind="caption" if start in starts else block.kind))
            )
    return found


def _opens(text: str, start: int, mark: int, openings: Openings) -> bool:
    """Whether a sentence can begin at `mark`: at the block's start, behind a sentence or an entry's date."""
    before = text[max(start, mark - 80) : mark].rstrip()
    return not before or before.endswith((".", "!", "?", "…", '"', "”", "’", ")")) or is_date_alone(before, openings)


def mark_lines(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Label captions, credits, boilerplate, bylines and datelines that are blocks of their own."""
    found = []
    marks = language.marks
    in_head = True  # until the first paragraph of the body
    for block in _watched(text, blocks, tick):
        if block.kind == "paragraph" and block.end - block.start <= 200:
            line = text[block.start : block.end]
            if is_caption(line, marks):
                block = replace(block, kind="caption")
            elif is_credit(line, marks):
                block = replace(block, kind="credit")
            elif is_boilerplate(line, marks):
                block = replace(block, kind="boilerplate")
            elif in_head and is_byline(line, marks):
                block = replace(block, kind="byline")
            elif in_head and is_date_alone(line, language.openings):
                block = replace(block, kind="dateline")
        in_head = in_head and not _is_body(text, block, language)
        found.append(block)
    return found


def _is_body(text: str, block: Block, language: StructureLanguage) -> bool:
    """Whether `block` is running text, with which the head of a text (title, byline, dateline) ends."""
    if block.kind != "paragraph":
        return False
    return text[block.end - 1] in '.!?…”"' or next(boundaries(text, block.start, block.end, language), None) is not None


def split_headings(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Split a heading off the end of a paragraph: a short run like a title, where the next block opens with a date."""
    found: list[Block] = []
    for block, after in _with_next(text, blocks, tick):
        if block.kind == "paragraph" and after is not None and _opens_entry(text, after, language):
            tail = list(boundaries(text, max(block.start, block.end - TAIL), block.end, language))
            if tail:
                start = tail[-1]
                while text[start].isspace():
                    start += 1
                if _is_title_like(text[start : block.end], language.openings):
                    found.extend(_trimmed(text, replace(block, end=start)))
                    found.append(Block("heading", start, block.end, 2))
                    continue
        found.append(block)
    return found


def mark_headings(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Label headings that are blocks: a short line without a full stop, before a dated entry, a list or a paragraph.

    A date alone is a heading too, except under a heading, where it opens the entry.
    """
    found: list[Block] = []
    openings = language.openings
    for block, after in _with_next(text, blocks, tick):
        if block.kind in ("paragraph", "list") and after is not None and block.end - block.start <= LONGEST_HEADING:
            line = text[block.start : block.end]
            if block.kind == "list":
                if _NUMBERED_HEADING.match(line) and after.kind == "paragraph" and _is_title_like(line, openings):
                    block = replace(block, kind="heading", level=2)
                found.append(block)
                continue
            headed = bool(found) and found[-1].kind == "heading"
            titled = _is_title_like(line, openings) or (is_date_alone(line, openings) and not headed)
            if titled and _bears_text(text, after, openings):
                block = replace(block, kind="heading", level=2)
        found.append(block)
    return found


def mark_title(text: str, blocks: list[Block], language: StructureLanguage, tick: Tick) -> list[Block]:
    """Label the title: a heading before any text, or a first line without a full stop that text follows."""
    tick(1.0)
    for number, block in enumerate(blocks[:HEAD]):
        if block.kind in ("metadata", "boilerplate", "byline", "dateline", "credit"):
            continue
        line = text[block.start : block.end]
        short = (
            len(line) <= 200 and "\n" not in line.strip("=-\n") and not line.endswith((".", ":", ";", ",", "!", "…"))
        )
        short = short and next(boundaries(text, block.start, block.end, language), None) is None
        opening = date_opening(text, block.start, block.end, language.openings)
        dated = is_date_alone(line, language.openings) or opening is not None
        if block.kind in ("heading", "paragraph") and short and not dated and number + 1 < len(blocks):
            return [*blocks[:number], replace(block, kind="title", level=1), *blocks[number + 1 :]]
        break
    return blocks


REFINERS: tuple[Refiner, ...] = (
    split_metadata,
    split_datelines,
    split_captions,
    mark_lines,
    split_headings,
    mark_headings,
    mark_title,
)


def _watched(text: str, blocks: list[Block], tick: Tick) -> Iterator[Block]:
    """Yield the blocks one by one, reporting progress."""
    progress = Progress(len(text), tick)
    for block in blocks:
        progress.reach(block.end)
        yield block


def _with_next(text: str, blocks: list[Block], tick: Tick) -> Iterator[tuple[Block, Block | None]]:
    """Pair each block with the next one that is no credit, caption or boilerplate."""
    after: Block | None = None
    pairs: list[tuple[Block, Block | None]] = []
    for block in reversed(blocks):
        pairs.append((block, after))
        if block.kind not in ("credit", "caption", "boilerplate"):
            after = block
    pairs.reverse()
    return zip(_watched(text, blocks, tick), (after for _, after in pairs), strict=True)


def _opens_entry(text: str, block: Block, language: StructureLanguage) -> bool:
    dated = block.kind in ("paragraph", "list")
    return dated and date_opening(text, block.start, block.end, language.openings) is not None


def _bears_text(text: str, block: Block, openings: Openings) -> bool:
    """Whether `block` can be what a heading stands over."""
    if block.kind in ("list", "quote", "heading"):
        return True
    length = block.end - block.start
    return block.kind == "paragraph" and (
        length > LONGEST_HEADING
        or text[block.end - 1] in '.!?…”"’)'
        or date_opening(text, block.start, block.end, openings) is not None
    )


def _is_title_like(line: str, openings: Openings) -> bool:
    """Whether `line` is short, begins like a title and has no sentence in it."""
    if len(line) > LONGEST_HEADING or len(line.split()) > MOST_WORDS or "\n" in line:
        return False
    first = line.lstrip("\"“‘'([¿¡*_")[:1]
    if not (first.isupper() or first.isdigit()) or line.endswith((".", ":", ";", ",", "!", "…", "-", "–", "—")):
        return False
    return any(map(str.isalnum, line)) and not is_date_alone(line, openings)


def _parted(text: str, block: Block, end: int, kind: BlockKind) -> Iterable[Block]:
    """Split `block` at `end` into a first part of `kind` and the rest."""
    yield from _trimmed(text, Block(kind, block.start, end))
    yield from _trimmed(text, replace(block, start=end))


def _trimmed(text: str, block: Block) -> Iterator[Block]:
    """Trim white space around `block`; yield nothing where nothing is left."""
    start, end = block.start, block.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield block if (start, end) == (block.start, block.end) else replace(block, start=start, end=end)
