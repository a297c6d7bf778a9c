"""Wrap the article lazily: only the paragraphs near the screen are ever broken into rows.

A place in the article is a character offset. The layout turns an offset into a row of its paragraph and walks rows
forward and backward from there, so opening, resizing and turning a page cost the same for a page and for a library.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from rich.cells import cell_len

from tui.document.model import Block, BlockKind, Inline
from tui.reader.spans import SpanIndex

_WORD = re.compile(r"\S+\s*")
_SPACES = re.compile(r"\s+")
_LINE = re.compile(r"[^\n]+")
# A paragraph longer than this is laid out piece by piece, so that one endless line costs no more than a page.
_PIECE = 8_000
_KEPT = 512
_start = attrgetter("start")
_LINE_KINDS: frozenset[BlockKind] = frozenset({"boilerplate", "metadata"})  # code, letterheads: lines mean something
_HANGING: frozenset[BlockKind] = frozenset({"list"})
_INDENTS: dict[BlockKind, int] = {"caption": 2, "credit": 2, "quote": 4, "list": 2}
_TIGHT: frozenset[BlockKind] = frozenset({"credit"})


class Row(NamedTuple):
    """One row on the screen: the text from `start` to `end` (equal in a blank row), after `indent` free cells.

    `stops` are the cells of a table in it: offsets, and the columns behind the indent at which they are shown.
    """

    start: int
    end: int
    indent: int
    kind: BlockKind
    stops: tuple[tuple[int, int], ...] = ()


class Place(NamedTuple):
    """A row by its piece of the article (an index) and its number within that piece."""

    piece: int
    row: int


def _cut(text: str, block: Block) -> Iterator[tuple[BlockKind, int, int, bool]]:
    """Cut `block` into pieces: (kind, start, end, whether the piece opens the block)."""
    start = block.start
    while block.end - start > _PIECE:
        cut = text.rfind(" ", start + _PIECE // 2, start + _PIECE) + 1 or start + _PIECE
        yield block.kind, start, cut, start == block.start
        start = cut
    yield block.kind, start, block.end, start == block.start


class Layout:
    """The rows of a text at one width (cells). Blocks must be in order and apart, as `Document.blocks` are."""

    def __init__(self, text: str, blocks: Sequence[Block], width: int, cells: SpanIndex[Inline] | None = None) -> None:
        """Lay out `text`; a text without blocks is one paragraph. `cells` are those of its tables."""
        self.text = text
        self._cells = cells or SpanIndex(())
        self.width = max(8, width)
        whole = blocks or (Block("paragraph", 0, len(text)),)
        self._pieces = [piece for block in whole for piece in _cut(text, block)]
        self._starts = [start for _, start, _, _ in self._pieces]
        self._rows: OrderedDict[int, tuple[Row, ...]] = OrderedDict()

    def rows(self, piece: int) -> tuple[Row, ...]:
        """Wrap piece number `piece`, with the blank row that goes before it: one row at least."""
        if piece in self._rows:
            self._rows.move_to_end(piece)
            return self._rows[piece]
        kind, start, _, _ = self._pieces[piece]
        made = self._rows[piece] = tuple(self._make(piece)) or (Row(start, start, 0, kind),)
        if len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
        return made

    def _make(self, number: int) -> Iterator[Row]:
        kind, start, end, opens = self._pieces[number]
        if number and opens and not self._follows_closely(number):
            between = self._pieces[number - 1][2]  # the line break before the paragraph, so that it has a place too
            yield Row(between, between, 0, kind)
        indent = _INDENTS.get(kind, 0) if self.width > 24 else 0
        if stops := self._stops(start, end):
            yield Row(start, end, _INDENTS["list"], kind, stops)
        elif kind in _LINE_KINDS:
            for line in _LINE.finditer(self.text, start, end):
                yield from self._wrap(line.start(), line.end(), indent, kind)
        else:
            yield from self._wrap(start, end, indent, kind)

    def _stops(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Find the columns of the row of a table from `start` to `end`; none where it is none, or too wide."""
        cells = self._cells.touching(start, end)
        if not cells:
            return ()
        last = cells[-1]
        wide = _INDENTS["list"] + last.column + cell_len(_SPACES.sub(" ", self.text[last.start : last.end]))
        return tuple((cell.start, cell.column) for cell in cells) if wide <= self.width else ()

    def _follows_closely(self, number: int) -> bool:
        (kind, start, end, _), (before, first, last, _) = self._pieces[number], self._pieces[number - 1]
        if before == "metadata" and self._stops(first, last) and self._stops(start, end):
            return True  # a table goes on
        return kind in _TIGHT or (kind == before == "list") or (before == "heading" and kind != "heading")

    def _wrap(self, start: int, end: int, indent: int, kind: BlockKind) -> Iterator[Row]:
        """Break at white space so that each row fits; a word wider than a row is broken anywhere."""
        room = self.width - indent
        hang = 2 if kind in _HANGING and indent else 0
        row_start, filled, row_end = start, 0, start
        for word in _WORD.finditer(self.text, start, end):
            bare = word.group().rstrip()
            wide = cell_len(bare)
            if filled and filled + wide > room:
                yield Row(row_start, row_end, indent, kind)
                row_start, filled = word.start(), 0
                room, indent, hang = room - hang, indent + hang, 0
            if wide > room:
                *full, last = self._break(word.start(), bare, room)
                for piece_start, piece_end in full:
                    yield Row(min(row_start, piece_start), piece_end, indent, kind)  # with the white space before it
                    row_start = piece_end
                row_start, wide = last[0], cell_len(self.text[last[0] : last[1]])
            row_end = word.start() + len(bare)
            filled += wide + min(1, len(word.group()) - len(bare))
        if row_end > row_start:
            yield Row(row_start, row_end, indent, kind)

    @staticmethod
    def _break(start: int, word: str, room: int) -> list[tuple[int, int]]:
        """Break `word`, which lies at `start`, into spans of at most `room` cells each."""
        spans, begin, filled = [], 0, 0
        for index, character in enumerate(word):
            wide = cell_len(character)
            if filled + wide > room and index > begin:
                spans.append((start + begin, start + index))
                begin, filled = index, 0
            filled += wide
        spans.append((start + begin, start + len(word)))
        return spans

    def place(self, offset: int) -> Place:
        """Find the row that shows `offset`; between two paragraphs, the first row of the later one."""
        piece = max(0, bisect_right(self._starts, offset) - 1)
        if offset >= self._pieces[piece][2] and piece + 1 < len(self._pieces):
            return Place(piece + 1, 0)
        return Place(piece, max(0, bisect_right(self.rows(piece), offset, key=_start) - 1))

    def row(self, place: Place) -> Row:
        """Return the row at `place`."""
        return self.rows(place.piece)[place.row]

    def forward(self, place: Place) -> Iterator[tuple[Place, Row]]:
        """Walk the rows from `place` on."""
        first = place.row
        for piece in range(place.piece, len(self._pieces)):
            rows = self.rows(piece)
            for number in range(first, len(rows)):
                yield Place(piece, number), rows[number]
            first = 0

    def backward(self, place: Place) -> Iterator[tuple[Place, Row]]:
        """Walk the rows before `place`, nearest first."""
        last: int | None = place.row
        for piece in range(place.piece, -1, -1):
            rows = self.rows(piece)
            for number in range(len(rows) if last is None else last)[::-1]:
                yield Place(piece, number), rows[number]
            last = None

    def moved(self, place: Place, count: int) -> Place:
        """Find the place `count` rows further on (or back, for a negative count), as far as there are rows."""
        walk = self.forward(place) if count > 0 else self.backward(place)
        steps = islice(walk, count + 1 if count > 0 else -count)
        for found, _ in steps:
            place = found
        return place

    def last_top(self, height: int) -> Place:
        """Find the top row that shows the end of the text on the last of `height` rows."""
        piece = len(self._pieces) - 1
        end = Place(piece, max(0, len(self.rows(piece)) - 1))
        return self.moved(end, 1 - height) if height > 1 else end
