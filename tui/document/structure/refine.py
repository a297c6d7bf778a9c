"""Blocks to finer blocks: what flattened web pages and news texts glue together, and what single lines are.

Each refiner takes the text, its blocks and a tick, and returns the blocks with one thing more told apart; `REFINERS` is
the order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from tui.document.model import Block, BlockKind
from tui.document.stage import Tick
from tui.document.structure.english.marks import caption_marks, is_boilerplate, is_byline, is_caption, is_credit
from tui.document.structure.english.openings import date_opening, is_date_alone, metadata_end, wire_dateline_end
from tui.document.structure.sentences import boundaries

Refiner: TypeAlias = Callable[[str, list[Block], Tick], list[Block]]

_NUMBERED_HEADING = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]\s+[^\W\d_]")
LONGEST_HEADING, MOST_WORDS = 80, 12
TAIL = 400
"""Code points at the end of a paragraph that are searched for a heading glued to it."""


def split_metadata(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Part a leading "date 2021-07-05" or "Published 5 July 2021" from what follows, among the first blocks."""
    found: list[Block] = []
    for number, block in enumerate(_watched(text, blocks, tick)):
        end = metadata_end(text, block.start, block.end) if number < 6 and block.kind == "paragraph" else None
        found.extend(_parted(text, block, end, "metadata") if end else [block])
    return found


def split_datelines(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Part an agency's dateline ("KABUL, July 5 (Agency) - ") from its paragraph."""
    found: list[Block] = []
    for block in _watched(text, blocks, tick):
        end = wire_dateline_end(text, block.start, block.end) if block.kind == "paragraph" else None
        found.extend(_parted(text, block, end, "dateline") if end else [block])
    return found


def split_captions(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Part captions ("Image caption ...") from the paragraphs they stand in; a caption goes on to its block's end."""
    found: list[Block] = []
    for block in _watched(text, blocks, tick):
        if block.kind != "paragraph":
            found.append(block)
            continue
        starts = [mark for mark in caption_marks(text, block.start, block.end) if _opens(text, block.start, mark)]
        for start, end in zip([block.start, *starts], [*starts, block.end], strict=True):
            found.extend(
                _trimmed(text, replace(block, start=start, end=end, kind="caption" if start in starts else block.kind))
            )
    return found


def _opens(text: str, start: int, mark: int) -> bool:
    """Whether a sentence can begin at `mark`: at the block's start, behind a sentence or an entry's date."""
    before = text[max(start, mark - 80) : mark].rstrip()
    return not before or before.endswith((".", "!", "?", "…", '"', "”", "’", ")")) or is_date_alone(before)


def mark_lines(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Tell captions, credits, boilerplate, bylines and datelines that are blocks of their own."""
    found = []
    in_head = True  # until the first paragraph of the body
    for block in _watched(text, blocks, tick):
        if block.kind == "paragraph" and block.end - block.start <= 200:
            line = text[block.start : block.end]
            if is_caption(line):
                block = replace(block, kind="caption")
            elif is_credit(line):
                block = replace(block, kind="credit")
            elif is_boilerplate(line):
                block = replace(block, kind="boilerplate")
            elif in_head and is_byline(line):
                block = replace(block, kind="byline")
            elif in_head and is_date_alone(line):
                block = replace(block, kind="dateline")
        in_head = in_head and not _is_body(text, block)
        found.append(block)
    return found


def _is_body(text: str, block: Block) -> bool:
    """Whether `block` is running text, with which the head of a text (title, byline, dateline) ends."""
    if block.kind != "paragraph":
        return False
    return text[block.end - 1] in '.!?…”"' or next(boundaries(text, block.start, block.end), None) is not None


def split_headings(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Part a heading glued to the end of a paragraph: a short title-like run, and the next block opens with a date."""
    found: list[Block] = []
    for block, after in _with_next(text, blocks, tick):
        if block.kind == "paragraph" and after is not None and _opens_entry(text, after):
            tail = list(boundaries(text, max(block.start, block.end - TAIL), block.end))
            if tail:
                start = tail[-1]
                while text[start].isspace():
                    start += 1
                if _title_like(text[start : block.end]):
                    found.extend(_trimmed(text, replace(block, end=start)))
                    found.append(Block("heading", start, block.end, 2))
                    continue
        found.append(block)
    return found


def mark_headings(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Tell headings that stand alone: a short line without a full stop, before a dated entry, a list or a paragraph.

    A date alone is a heading too, save under a heading, where it opens the entry.
    """
    found: list[Block] = []
    for block, after in _with_next(text, blocks, tick):
        if block.kind in ("paragraph", "list") and after is not None and block.end - block.start <= LONGEST_HEADING:
            line = text[block.start : block.end]
            if block.kind == "list":
                if _NUMBERED_HEADING.match(line) and after.kind == "paragraph" and _title_like(line):
                    block = replace(block, kind="heading", level=2)
                found.append(block)
                continue
            headed = bool(found) and found[-1].kind == "heading"
            if (_title_like(line) or (is_date_alone(line) and not headed)) and _bears_text(text, after):
                block = replace(block, kind="heading", level=2)
        found.append(block)
    return found


def mark_title(text: str, blocks: list[Block], tick: Tick) -> list[Block]:
    """Tell the title: a heading before any text, or a first line without a full stop that text follows."""
    tick(1.0)
    for number, block in enumerate(blocks[:6]):
        if block.kind in ("metadata", "boilerplate", "byline", "dateline", "credit"):
            continue
        line = text[block.start : block.end]
        short = (
            len(line) <= 200 and "\n" not in line.strip("=-\n") and not line.endswith((".", ":", ";", ",", "!", "…"))
        )
        short = short and next(boundaries(text, block.start, block.end), None) is None
        dated = is_date_alone(line) or date_opening(text, block.start, block.end) is not None
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
    """The blocks one by one, telling `tick` every 64 KB of text."""
    told = 0
    for block in blocks:
        if block.end - told > 65536:
            told = block.end
            tick(told / len(text))
        yield block


def _with_next(text: str, blocks: list[Block], tick: Tick) -> Iterator[tuple[Block, Block | None]]:
    """Each block with the next one that is no credit, caption or boilerplate."""
    after: Block | None = None
    pairs: list[tuple[Block, Block | None]] = []
    for block in reversed(blocks):
        pairs.append((block, after))
        if block.kind not in ("credit", "caption", "boilerplate"):
            after = block
    pairs.reverse()
    return zip(_watched(text, blocks, tick), (after for _, after in pairs), strict=True)


def _opens_entry(text: str, block: Block) -> bool:
    return block.kind in ("paragraph", "list") and date_opening(text, block.start, block.end) is not None


def _bears_text(text: str, block: Block) -> bool:
    """Whether `block` can be what a heading stands over."""
    if block.kind in ("list", "quote", "heading"):
        return True
    length = block.end - block.start
    return block.kind == "paragraph" and (
        length > LONGEST_HEADING
        or text[block.end - 1] in '.!?…”"’)'
        or date_opening(text, block.start, block.end) is not None
    )


def _title_like(line: str) -> bool:
    """Whether `line` is short, begins like a title and has no sentence in it."""
    if len(line) > LONGEST_HEADING or len(line.split()) > MOST_WORDS or "\n" in line:
        return False
    first = line.lstrip("\"“‘'([¿¡*_")[:1]
    if not (first.isupper() or first.isdigit()) or line.endswith((".", ":", ";", ",", "!", "…", "-", "–", "—")):
        return False
    return any(map(str.isalnum, line)) and not is_date_alone(line)


def _parted(text: str, block: Block, end: int, kind: BlockKind) -> Iterable[Block]:
    """`block` as a first part of `kind` up to `end`, and the rest."""
    yield from _trimmed(text, Block(kind, block.start, end))
    yield from _trimmed(text, replace(block, start=end))


def _trimmed(text: str, block: Block) -> Iterator[Block]:
    """`block` without surrounding white space; nothing where nothing is left."""
    start, end = block.start, block.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield replace(block, start=start, end=end)
