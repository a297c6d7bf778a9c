"""Single lines by their marks: boilerplate, captions, credits and bylines."""

from __future__ import annotations

from tui.document.structure.language import Marks

LONGEST_LINE = 120
"""Code points of a credit or byline."""
LONGEST_BOILERPLATE = 200


def is_boilerplate(line: str, marks: Marks) -> bool:
    """Whether `line` is part of a page's furniture rather than its text (share lines, related topics, rights)."""
    if len(line) > LONGEST_BOILERPLATE:
        return False
    return line.rstrip(" :.…»>").lower() in marks.boilerplate or marks.boilerplate_line.match(line) is not None


def caption_starts(text: str, start: int, end: int, marks: Marks) -> list[int]:
    """Find the offsets in `text[start:end]` where marks of captions ("Image caption ...") begin."""
    return [match.start() for match in marks.caption.finditer(text, start, end)]


def caption_text(text: str, start: int, end: int, marks: Marks) -> int:
    """Find the offset where the words of the caption `text[start:end]` begin, behind its mark."""
    match = marks.caption.match(text, start, end)
    return match.end() if match else start


def is_caption(line: str, marks: Marks) -> bool:
    """Whether `line` begins with a caption's mark."""
    return marks.caption.match(line) is not None


def is_credit(line: str, marks: Marks) -> bool:
    """Whether `line` is the credit of a picture."""
    return len(line) <= LONGEST_LINE and marks.credit.match(line) is not None


def is_byline(line: str, marks: Marks) -> bool:
    """Whether `line` names the author and nothing else."""
    return len(line) <= LONGEST_LINE and marks.byline.fullmatch(line) is not None
