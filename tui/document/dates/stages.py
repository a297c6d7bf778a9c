"""The two stages of the parser that this package gives: when a text was published, and the times it tells."""

from __future__ import annotations

from dataclasses import replace

from tui.document.dates.candidate import Candidate
from tui.document.dates.finish import finish
from tui.document.dates.pipeline import read
from tui.document.dates.publication import publication_of
from tui.document.dates.ranges import find_ranges
from tui.document.dates.refiners.kind import is_narrative, keep_for_kind
from tui.document.dates.resolvers import resolve
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.resolvers.offsets import resolve_counted
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.tokens import chunks
from tui.document.language import Language
from tui.document.model import Document, TimeExpression
from tui.document.span import Span
from tui.document.stage import Stage, Tick

_READING = 0.7  # the share of the work that finding candidates is; resolving them is the rest
_TICKS = 500  # candidates resolved between two ticks


def find_publication(document: Document, _language: Language, tick: Tick, /) -> Document:
    """Set `published` and `publication` from what the text says of itself, where they are not given."""
    if document.published is None:
        found = publication_of(document.text)
        if found is not None:
            document = replace(document, published=found.day, publication=found.basis)
    tick(1.0)
    return document


def find_times(document: Document, _language: Language, tick: Tick, /) -> Document:
    """Set `times` and `ranges`; whether the text is news or a narrative is read from its own dates."""
    return _find_times(document, tick, None)


def find_times_as(narrative: bool) -> Stage:
    """The same stage for a caller who knows that a text is a narrative, or that it is none."""
    return lambda document, _language, tick: _find_times(document, tick, narrative)


def _find_times(document: Document, tick: Tick, narrative: bool | None) -> Document:
    text = document.text
    candidates: list[Candidate] = []
    for start, end in chunks(text):
        candidates += read(text, start, end)
        tick(_READING * end / len(text))
    if narrative is None:
        narrative = is_narrative(candidates, document.published)
    clock = Clock(document.published, narrative)
    candidates = keep_for_kind(candidates, clock.narrative)
    times: list[TimeExpression] = []
    headings = [block.start for block in document.blocks if block.kind in ("title", "heading")]
    for number, candidate in enumerate(candidates):
        while headings and headings[0] <= candidate.start:
            headings.pop(0)
            clock.enter_section()
        if number % _TICKS == 0:
            tick(_READING + (1 - _READING) * number / len(candidates))
        following = candidates[number + 1] if candidate.counts and number + 1 < len(candidates) else None
        resolved = (following and _counted(candidate, following, clock)) or resolve(candidate, clock)
        if resolved is not None:
            times.append(finish(candidate, resolved, clock, text))
            clock.advance(candidate, resolved.value)
    tick(1.0)
    return replace(document, times=tuple(times), ranges=tuple(find_ranges(times, text)))


def _counted(candidate: Candidate, following: Candidate, clock: Clock) -> Resolved | None:
    """A length counted from the expression behind it, made a date; None where that lies on no calendar."""
    origin = resolve(following, clock)
    words = Span(following.start, following.stop)
    resolved = resolve_counted(candidate, origin.value, words) if origin else None
    if resolved is not None:
        candidate.type = "DATE"
    return resolved
