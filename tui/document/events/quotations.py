"""Quotations: where they are, and deictic days ("today") within them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tui.document.basis import Anchor, AnchorKind, Rule
from tui.document.events.dating import PlacedDating
from tui.document.events.document_time import DocumentTime
from tui.document.model import Document, Sentence
from tui.document.span import Span

_MARKS = ("“", '"', "``")
LOOK_BACK = 2000
"""Code points that are looked back through for the beginning of a quotation."""


def quoted_from(document: Document, sentence: Sentence) -> Callable[[int], bool]:
    """A test of whether the word at an offset of `sentence` is in a quotation; one that opens there counts too."""
    text = document.text
    begin = max(document.blocks[sentence.block].start, sentence.start - LOOK_BACK)
    if all(text.find(mark, begin, sentence.end) < 0 for mark in _MARKS):
        return lambda _place: False

    def is_quoted(place: int) -> bool:
        def count(mark: str) -> int:
            return text.count(mark, begin, place + 1)

        return count("“") > count("”") or count("``") > count("''") or count('"') % 2 == 1

    return is_quoted


def as_quoted(document: Document, sentence: Sentence, placed: PlacedDating, time: DocumentTime) -> PlacedDating:
    """Shift a deictic day in a quotation ("today") to the day of the story, on which it was said.

    Other datings, and all where the day of the story is that of publication, stay as they are.
    """
    place, dating = placed
    said, published = time.story.interval.earliest, time.publication.interval.earliest
    day = dating.interval.earliest
    if not isinstance(said, date) or not isinstance(published, date) or said == published or len(dating.times) != 1:
        return placed
    if dating.interval.precision not in ("day", "time") or dating.basis.rule is not Rule.DEICTIC:
        return placed
    if not isinstance(day, date) or day != dating.interval.latest or not quoted_from(document, sentence)(place):
        return placed
    try:
        day += timedelta(days=(said - published).days)
    except OverflowError:  # beyond the calendar
        return placed
    expression = document.times[dating.times[0]]
    anchor = Anchor(AnchorKind.LEAD, said.isoformat())
    words = Span(expression.start, expression.end)
    interval = replace(dating.interval, earliest=day, latest=day, value=day.isoformat(), precision="day")
    basis = replace(dating.basis, rule=Rule.QUOTED, words=words, anchor=anchor)
    return PlacedDating(place, replace(dating, interval=interval, basis=basis))
