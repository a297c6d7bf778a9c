"""Life dates: a birth and a death in brackets behind a name, "Ada Brook (4 May 1889 – 1962) was a botanist"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from tui.document.events.candidate import Candidate
from tui.document.events.dating import of_time
from tui.document.events.language import EventLanguage
from tui.document.mentions import MentionIndex
from tui.document.model import Document
from tui.document.order import ordinal
from tui.document.span import Span
from tui.document.syntax.analysis import Analysis
from tui.document.syntax.phrase import Kind

_BRACKET = [Kind.OPEN, Kind.TIME, Kind.BREAK, Kind.TIME, Kind.CLOSE, Kind.VERB]
_YOUNGEST = 20 * 365
"""Days that a life has at least: a shorter time in brackets may be that of an office."""


def life_dates(analysis: Analysis) -> Iterator[Span]:
    """Find the brackets with two dates in them, behind a noun and before "was"."""
    for i in [i for i, phrase in enumerate(analysis.phrases) if phrase.kind is Kind.OPEN]:
        if analysis.kind(i - 1) is not Kind.NOUN:
            continue
        if [one.kind for one in analysis.phrases[i : i + len(_BRACKET)]] == _BRACKET:
            yield analysis.span((i - 1, i + len(_BRACKET) - 1))


def lives(
    document: Document, number: int, found: Span, mentions: MentionIndex, language: EventLanguage
) -> list[Candidate]:
    """The birth and the death of the person named in `found`, life dates of the sentence `number`; none for others."""
    born, died = language.life
    named = [item for item in mentions.within(found.start, found.end) if item.entity.kind == "person"]
    first = bisect_left(document.times, found.start, key=lambda time: time.start)
    times = document.times[first : first + 2]
    if not born or not named or len(times) < 2:
        return []
    begins, ends = times[0].earliest, times[1].latest
    if begins is None or ends is None or ordinal(ends) - ordinal(begins) < _YOUNGEST:
        return []
    name = named[0].entity.name
    return [
        Candidate(found.start, time.end, of_time(document, at), "happened", words.format(name), None, number, life=True)
        for at, time, words in ((first, times[0], born), (first + 1, times[1], died))
    ]
