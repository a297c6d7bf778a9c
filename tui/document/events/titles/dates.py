"""Dates at the beginning and the end of a title's words: the timeline shows them beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from tui.document.events.language import EventLanguage
from tui.document.events.titles.words import SHORTEST
from tui.document.model import Document, TimeExpression

NEAR = 80
"""Code points beside a date that are looked at."""
_CLOSING = " .,;:”\"'’)\n"
_OPENING = " ,\n*_|:"


def without_dates(document: Document, start: int, end: int, language: EventLanguage) -> tuple[int, int]:
    """Narrow `[start, end)` to leave out the dates that open and close it, with their prepositions, if enough stays."""
    low = bisect_left(document.times, start, key=lambda time: time.start)
    times = document.times[low : bisect_left(document.times, end, key=lambda time: time.start)]
    end = _before_dates(document.text, start, end, times, language)
    return _behind_dates(document.text, start, end, times, language), end


def _before_dates(text: str, start: int, end: int, times: Sequence[TimeExpression], language: EventLanguage) -> int:
    """Move `end` before the dates that close the words."""
    for time in reversed(times):
        if text[time.end : end].strip(_CLOSING):
            break
        low = max(start, time.start - NEAR)
        dangling = language.titles.before_date.search(text[low : time.start])
        if dangling is None or low + dangling.start() - start <= SHORTEST:
            break
        end = low + dangling.start()
    return end


def _behind_dates(text: str, start: int, end: int, times: Sequence[TimeExpression], language: EventLanguage) -> int:
    """Move `start` behind the dates that open the words."""
    titles = language.titles
    for time in times:
        lead = titles.date_lead.fullmatch(text, start, time.start)
        rest = text[time.end : min(end, time.end + NEAR)].lstrip(_OPENING)
        if lead is None or time.type == "DURATION" or len(rest) < SHORTEST:
            break
        if language.grammar.verbs.is_verb(rest.partition(" ")[0]):  # "2007 was the year ..."
            break
        if not (rest[0].isalnum() or rest[0] in '“"‘'):
            break
        if lead[0].strip().lower() in titles.range_lead:
            rest = rest.removeprefix(titles.range_trail)
        start = time.end + text[time.end : min(end, time.end + NEAR)].rindex(rest)
    return start
