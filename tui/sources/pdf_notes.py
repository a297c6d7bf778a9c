"""Footnotes of a PDF taken out of the running text, where they would cut sentences that go on overleaf."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tui.sources.pdf_lines import Line

_START = re.compile(r"\s*(?P<mark>[*†‡§]{1,3}|\d{1,3}|\[\d{1,3}\]|\(\d{1,3}\))[.)]?(?:\s+(?=\S)|(?=[A-Z“\"‘]))")
_SMALL = 0.93
"""Type of this share of that of the text, or smaller, is that of notes."""
_FOOT = 0.5
"""In type of the same size, notes begin behind this share of the lines of a page."""

_REACH = 300
"""Lines before a note in which its mark is looked for: no page has more."""


class Apart(NamedTuple):
    """The lines of the running text, page by page, and the notes below it, each a paragraph."""

    pages: list[list[str]]
    notes: list[list[str]]


def set_apart(pages: Sequence[Sequence[Line]]) -> Apart:
    """Part the notes at the foot of pages from the running text; their marks in it are put in brackets if raised.

    A note begins with a mark that the text of its page has, too. It is in smaller type, or, where all is of one size,
    the last on its page. What is in smaller type at the foot of the next page, without a mark, goes on with it.
    """
    usual = _usual_size(pages)
    found = Apart([], [])
    for lines in pages:
        text, notes = _parted(lines, usual, goes_on=bool(found.notes))
        marks = {start["mark"].strip("[]()") for note in notes if (start := _START.match(note[0].text))}
        if notes and not _START.match(notes[0][0].text):
            found.notes[-1] += [line.text for line in notes.pop(0)]
        found.pages.append([_bracketed(line, marks) for line in text])
        found.notes.extend([_bracketed(line, marks) for line in note] for note in notes)
    return found


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    """Return the size of most of the type; 0 where it is not known."""
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _parted(lines: Sequence[Line], usual: float, goes_on: bool) -> tuple[list[Line], list[list[Line]]]:
    """Part the lines of a page: those of the text, and those of each note."""
    small = [0 < line.size <= usual * _SMALL or not line.text.strip() for line in lines]
    first, in_foot = _foot(lines, small), _in_foot(lines, small)
    text: list[Line] = []
    notes: list[list[Line]] = []
    within = False
    for number, line in enumerate(lines):
        if small[number]:
            starts = in_foot[number] and _starts(lines, number, in_small=True)
        else:
            starts = number >= first and _is_marked(line)
        within = starts or (within and (small[number] or number >= first))
        if starts:
            notes.append([line])
        elif within:
            notes[-1].append(line)
        else:
            text.append(line)
    if goes_on and not notes:
        tail = _tail(lines, small)
        return (text[: len(text) - tail], [list(lines[-tail:])]) if tail else (text, [])
    return text, notes


def _in_foot(lines: Sequence[Line], small: Sequence[bool]) -> list[bool]:
    """Say of each line whether nothing but smaller type comes below it: what is behind it stands higher."""
    found: list[bool] = []
    behind: Line | None = None
    for line, is_small in zip(reversed(lines), reversed(small), strict=True):
        if not is_small:
            behind = line
        found.append(behind is None or behind.y > line.y)
    return found[::-1]


def _tail(lines: Sequence[Line], small: Sequence[bool]) -> int:
    """Count the lines in smaller type that a page ends with; 0 where it has no others."""
    count = next((number for number, one in enumerate(reversed(small)) if not one), 0)
    return count if any(line.text.strip() for line in lines[len(lines) - count :]) else 0


def _foot(lines: Sequence[Line], small: Sequence[bool]) -> int:
    """Find the line where notes in type of the same size begin; behind the last where there are none."""
    for number in range(int(len(lines) * _FOOT), len(lines)):
        if not small[number] and _starts(lines, number, in_small=False):
            return number
    return len(lines)


def _is_marked(line: Line) -> bool:
    return _START.match(line.text) is not None


def _starts(lines: Sequence[Line], number: int, in_small: bool) -> bool:
    """Whether a line begins with a mark that is in a line before it, behind a word.

    In smaller type, a space may be between them: some programs draw marks apart.
    """
    found = _START.match(lines[number].text)
    if found is None:
        return False
    mark = found["mark"]
    word = r"[^\W\d_][.,;:!?”\"’)]*" if mark.isdigit() else r"\S"  # digits behind digits are a number
    gap = r"\s?" if in_small or not mark.isdigit() else ""
    behind = re.compile(rf"{word}{gap}{re.escape(mark)}(?!\w)")
    return any(_raised(line, mark) or behind.search(line.text) for line in lines[max(0, number - _REACH) : number])


def _raised(line: Line, mark: str) -> bool:
    return any(line.text[start:end] == mark for start, end in line.raised)


def _bracketed(line: Line, marks: set[str]) -> str:
    """Put marks of notes in brackets: "2001" with a raised 1 behind it is no year of five digits."""
    text = line.text
    for start, end in reversed(line.raised):
        if text[start:end] in marks:
            before, after = text[:start].rstrip(), text[end:]
            gap = " " if not before and after[:1].strip() else ""
            text = f"{before}[{text[start:end]}]{gap}{after}"
    return text.rstrip()
