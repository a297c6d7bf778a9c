"""Lines to blocks: blank lines, Markdown's marks, hard line breaks and chronologies with one entry a line.

Markdown's marks are those of CommonMark 0.31 (headings, quotes, lists, thematic breaks, fences) and the tables of its
GitHub dialect. A line break within a paragraph of hard-wrapped text is white space; it ends the paragraph where the
next line's first word would have fitted on the line before, or where a line is a block by its form (a date, a byline,
a caption ...).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from tui.document.model import Block, BlockKind
from tui.document.progress import Progress
from tui.document.stage import Tick
from tui.document.structure.language import StructureLanguage
from tui.document.structure.marks import is_boilerplate, is_byline, is_caption, is_credit
from tui.document.structure.openings import is_dashed_entry, is_date_alone, metadata_end

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r"(?:[-*_=~+#•·][ \t]*){3,}$")
_SETEXT = re.compile(r"(?:=+|-{2,})$")
_FENCE = re.compile(r"(?:```|~~~)")
_BULLET = re.compile(r"[-*+•·▪‣◦][ \t]+\S")
_NUMBERED = re.compile(r"(?:\d{1,3}|[a-zA-Z])[.)][ \t]+\S")
_ENDS = (".", "!", "?", ":", "…", "”", '"', "’", ")", "]", "*", "|")

NARROWEST, WIDEST = 50, 100
"""Columns between which a text is taken to be hard-wrapped."""
LONGEST_DATE = 80
"""Code points of a line that are searched for the date and separator of an entry."""
LONGEST_ALONE = 120
"""Code points of a line that can be a block by its form."""


def measure_of(lines: list[str]) -> int:
    """Estimate the columns that `lines` are wrapped to: the 90th percentile of lines that another one follows."""
    lengths = sorted(len(line) for line, after in pairwise(lines) if NARROWEST <= len(line) <= WIDEST and after)
    return lengths[len(lengths) * 9 // 10] if lengths else NARROWEST


@dataclass
class _Builder:
    """Collects lines into blocks; `kind`, `start`, `end` describe the block being collected."""

    blocks: list[Block] = field(default_factory=list)
    kind: BlockKind = "paragraph"
    start: int = -1
    end: int = -1
    lines: int = 0
    last: str = ""

    def flush(self) -> None:
        """Close the block being collected."""
        if self.start >= 0:
            self.blocks.append(Block(self.kind, self.start, self.end))
        self.start, self.lines, self.last = -1, 0, ""

    def begin(self, kind: BlockKind, start: int, line: str) -> None:
        """Begin a block with `line`, after closing the one before."""
        self.flush()
        self.kind, self.start = kind, start
        self.extend(start, line)

    def extend(self, start: int, line: str) -> None:
        """Add `line` to the block being collected."""
        self.end, self.lines, self.last = start + len(line), self.lines + 1, line

    def single(self, kind: BlockKind, start: int, line: str, level: int = 0) -> None:
        """Add a block of one line."""
        self.flush()
        self.blocks.append(Block(kind, start, start + len(line), level))


def line_blocks(text: str, language: StructureLanguage, tick: Tick) -> list[Block]:
    """Make blocks of the lines of `text`, in order, without surrounding white space."""
    lines = text.split("\n")
    measure = measure_of(lines)
    builder = _Builder()
    progress = Progress(len(text), tick)
    position = 0
    fence = ""
    for raw in lines:
        line = raw.strip()
        start = position + (len(raw) - len(raw.lstrip()) if line else 0)
        position += len(raw) + 1
        progress.reach(position)
        if fence:
            fence = _in_fence(builder, start, line, fence)
        elif not line:
            builder.flush()
        elif _FENCE.match(line):
            fence = line[:3]
            builder.begin("boilerplate", start, line)
        else:
            _take(builder, start, line, measure, language, indented=raw[0] in " \t")
    builder.flush()
    return builder.blocks


def _in_fence(builder: _Builder, start: int, line: str, fence: str) -> str:
    """Add a line of a fenced block; return the fence still open."""
    if line:
        builder.extend(start, line)
    if line.startswith(fence) and not line.strip(fence[0]):
        builder.flush()
        return ""
    return fence


def _take(
    builder: _Builder, start: int, line: str, measure: int, language: StructureLanguage, *, indented: bool
) -> None:
    """Add one line that is neither blank nor fenced."""
    first = line[0]
    if first.isalpha() and not (len(line) < 3 or line[1] in ".)"):
        kind: BlockKind | None = None
    else:
        if first == "#" and (mark := _HEADING.match(line)):
            return builder.single("heading", start, line, len(mark[1]))
        if first in "-*_=~+#•·" and _RULE.match(line):
            return _take_rule(builder, start, line)
        kind = _marked_kind(builder, line)
    if kind == "quote" and builder.start >= 0 and builder.kind == "quote":
        return builder.extend(start, line)
    if kind:
        return builder.begin(kind, start, line)
    if builder.start >= 0 and _joins(builder, line, measure, language, indented=indented):
        return builder.extend(start, line)
    entry = (first.isdigit() or first.isalpha()) and is_dashed_entry(line[:LONGEST_DATE], language.openings)
    return builder.begin("list" if entry else "paragraph", start, line)


def _marked_kind(builder: _Builder, line: str) -> BlockKind | None:
    """Return the kind of block that the mark at the beginning of `line` opens; None where there is none."""
    if line[0] == ">":
        return "quote"
    if line[0] == "|" or _BULLET.match(line):
        return "list"
    # As in CommonMark, no number but 1 may interrupt a paragraph: "... in the year\n12. He"
    free = builder.start < 0 or builder.kind == "list" or builder.last.endswith(_ENDS)
    return "list" if _NUMBERED.match(line) and (free or line.startswith("1")) else None


def _take_rule(builder: _Builder, start: int, line: str) -> None:
    """Add a thematic break, or make the one line above it a heading (Markdown's "setext" form)."""
    if builder.start >= 0 and builder.lines == 1 and builder.kind == "paragraph" and _SETEXT.match(line):
        builder.blocks.append(Block("heading", builder.start, start + len(line), 1 if line[0] == "=" else 2))
        builder.start = -1
        return builder.flush()
    return builder.single("boilerplate", start, line)


def stands_alone(line: str, language: StructureLanguage) -> bool:
    """Whether `line` is a block by its form: a date, byline, caption, credit, metadata or boilerplate."""
    if len(line) > LONGEST_ALONE:
        return False
    return (
        is_date_alone(line, language.openings)
        or is_byline(line, language.marks)
        or is_credit(line, language.marks)
        or is_caption(line, language.marks)
        or is_boilerplate(line, language.marks)
        or metadata_end(line, 0, len(line), language.openings) == len(line)
    )


def _joins(builder: _Builder, line: str, measure: int, language: StructureLanguage, *, indented: bool) -> bool:
    """Whether `line` continues the block being collected, rather than beginning a new one."""
    last = builder.last
    ended = last.endswith(_ENDS)
    slack = measure - len(last)
    if slack < -20:  # not hard-wrapped: a line is a paragraph
        return not ended and line[0].islower()
    openings = language.openings
    if is_dashed_entry(line[:LONGEST_DATE], openings) and (ended or is_dashed_entry(last[:LONGEST_DATE], openings)):
        return False
    if (ended or builder.lines == 1) and stands_alone(line, language):
        return False
    if builder.lines == 1 and stands_alone(last, language):
        return False
    word = line.split(None, 1)[0]
    if slack <= len(word):
        return True
    if builder.kind == "list" and indented:
        return True
    return not ended and (line[0].islower() or slack <= len(word) + 6)
