"""The lines of a page of a PDF with the size of their type, and what is raised in them as the mark of a note is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from tui.document.clean import clean
from tui.sources.pdf_columns import in_reading_order

if TYPE_CHECKING:
    from pypdf import PageObject

_COLUMN = 6
"""Lines of a page with columns, at least."""
_RAISED = 0.8
"""What is set in type of this share of its line's, or smaller, may be the mark of a note."""


class Line(NamedTuple):
    """A line of text; `size` is that of most of its type, 0 where it is not known, `y` how high it stands on its page.

    `raised` are the spans of the words in it that are set in much smaller type.
    """

    text: str
    size: float = 0.0
    y: float = 0.0
    raised: tuple[tuple[int, int], ...] = ()


class Piece(NamedTuple):
    """Words as they are drawn at once, with the size of their type and their height on the page."""

    text: str
    size: float = 0.0
    y: float = 0.0


def lines_of(page: PageObject) -> list[Line]:
    """The lines of a page in the order in which they are read."""
    pieces: list[Piece] = []

    def keep(text: str, outer: Sequence[float], inner: Sequence[float], _: object, size: float) -> None:
        scale = hypot(*outer[2:4])
        pieces.append(Piece(text, round(size * scale * hypot(*inner[2:4]), 1), inner[5] * outer[3] + outer[5]))

    text = page.extract_text(visitor_text=keep)
    if "".join(piece.text for piece in pieces) != text:
        pieces = [Piece(text)]
    plain = lines_from(pieces)
    if len(plain) < _COLUMN:
        return plain
    drawn = clean(page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)).split("\n")
    ordered = in_reading_order([line.text for line in plain], drawn)
    if len(ordered) == len(plain) and all(one == line.text for one, line in zip(ordered, plain, strict=True)):
        return plain
    known = {_letters(line.text): line for line in plain}
    return [known.get(_letters(one), Line(one))._replace(text=one, raised=()) for one in ordered]


def lines_from(pieces: Sequence[Piece]) -> list[Line]:
    """Put pieces of text together to lines."""
    lines: list[Line] = []
    row: list[Piece] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        row.append(piece._replace(text=first))
        for other in others:
            lines.append(_line(row))
            row = [piece._replace(text=other)]
    return [*lines, _line(row)]


def _line(row: Sequence[Piece]) -> Line:
    """Make a line of its pieces."""
    sizes: Counter[float] = Counter()
    for piece in row:
        sizes[piece.size] += len(piece.text.strip())
    size = max(sizes, key=lambda one: sizes[one], default=0.0)
    text = "".join(piece.text for piece in row)
    safe = clean(text).replace("\n", " ")
    raised = []
    at = 0
    for piece in row:
        words = piece.text.strip()
        if words and piece.size <= size * _RAISED:
            start = at + piece.text.index(words)
            raised.append((start, start + len(words)))
        at += len(piece.text)
    y = next((piece.y for piece in row if piece.size == size and piece.text.strip()), 0.0)
    return Line(safe, size, y, tuple(raised) if len(safe) == len(text) else ())


def _letters(line: str) -> str:
    return "".join(line.split())
