"""Places in a text that are found again after the text was edited elsewhere: by a quotation with what stands around it.

This is the text quote selector of the W3C's Web Annotation Data Model (2017), with the offset to tell equals apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.corrections.model import Place
from tui.document.span import Span

_AROUND = 40
"""Code points kept of what stands before and after."""
LONGEST = 400
"""Code points of a quotation: of a longer stretch the first are kept."""
_ENOUGH = 12
"""Code points around that must be the same, white space aside; all, where there were fewer."""
_GAP = r"\s+"
_SPACES = re.compile(_GAP)


def place_of(text: str, start: int, end: int) -> Place:
    """Make the place of the stretch from `start` to `end` of `text`."""
    end = min(end, start + LONGEST)
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return Place(_plain(text[start:end]), _plain(before), _plain(after), start)


def find(text: str, place: Place) -> Span | None:
    """Find `place` in `text`; None where it is not there, or nothing around it is what it was.

    Of several that fit, the one with most of the same around it is meant, and of equals the nearest.
    """
    ranked = [
        (_same_around(text, span, place), -abs(span.start - place.offset), span.start, span)
        for span in _spans(text, place.quote)
    ]
    if not ranked:
        return None
    same, _, _, best = max(ranked, key=lambda one: one[:3])
    needed = min(_ENOUGH, len(_bare(place.before)) + len(_bare(place.after)))
    return best if same >= needed else None


def _plain(words: str) -> str:
    """Return `words` on one line, white space at the ends kept as one space."""
    return _SPACES.sub(" ", words)


def _spans(text: str, quote: str) -> Iterator[Span]:
    """Find where `quote` stands, with any white space between its words."""
    words = quote.split()
    if not words:
        return
    pattern = re.compile(rf"(?=({_GAP.join(map(re.escape, words))}))")  # they may overlap
    for found in pattern.finditer(text):
        yield Span(*found.span(1))


def _same_around(text: str, span: Span, place: Place) -> int:
    """Count the code points next to `span` that are those next to `place`, white space aside."""
    near = 3 * _AROUND
    before, after = _bare(text[max(0, span.start - near) : span.start]), _bare(text[span.end : span.end + near])
    return _common(before[::-1], _bare(place.before)[::-1]) + _common(after, _bare(place.after))


def _bare(words: str) -> str:
    return _SPACES.sub("", words)


def _common(one: str, other: str) -> int:
    """Count the letters in which both begin alike."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
