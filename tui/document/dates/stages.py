"""The two stages of the parser that this package gives: when a text was published, and its time expressions."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from tui.document.dates.candidate import Candidate
from tui.document.dates.discourse import Discourse
from tui.document.dates.finish import finish
from tui.document.dates.genre import genre_of, keep_for_genre
from tui.document.dates.meaning import Duration
from tui.document.dates.pipeline import read
from tui.document.dates.publication import publication_of
from tui.document.dates.ranges import find_ranges
from tui.document.dates.resolvers import resolve
from tui.document.dates.resolvers.offsets import resolve_counted
from tui.document.dates.resolvers.resolved import Resolved
from tui.document.dates.tokens import chunks
from tui.document.language import Language
from tui.document.model import Document, TimeExpression
from tui.document.span import Span
from tui.document.stage import Tick

_READING = 0.7  # the share of the work that finding candidates is; resolving them is the rest
_TICKS = 500  # candidates resolved between two ticks


def find_publication(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `published` and `publication` from what the text says of itself, where they are not given."""
    if document.published is None:
        found = publication_of(document, language.dates)
        if found is not None:
            document = replace(document, published=found.day, publication=found.basis)
    tick(1.0)
    return document


def find_times(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `times` and `ranges`, and `genre` where it is not given: it decides what dates without a year are near to."""
    text = document.text
    candidates: list[Candidate] = []
    for start, end in chunks(text):
        candidates += read(text, start, end, language.dates)
        tick(_READING * end / len(text))
    genre = document.genre or genre_of(candidates, document.published)
    found = _resolved(document, keep_for_genre(candidates, genre), Discourse(document.published, genre), language, tick)
    times = [time for _, time in found]
    ranges = find_ranges(times, [candidate for candidate, _ in found], text, language.dates.context)
    tick(1.0)
    return replace(document, genre=genre, times=tuple(times), ranges=tuple(ranges))


def _resolved(
    document: Document, candidates: list[Candidate], discourse: Discourse, language: Language, tick: Tick
) -> list[tuple[Candidate, TimeExpression]]:
    """Resolve the candidates that mean a time, each to its time expression; `discourse` is updated on the way."""
    found: list[tuple[Candidate, TimeExpression]] = []
    headings = [block.start for block in document.blocks if block.kind in ("title", "heading")]
    limits, section = language.dates.context.limits, 0
    for number, candidate in enumerate(candidates):
        entered = bisect_right(headings, candidate.start)
        if entered > section:
            section = entered
            discourse.enter_section()
        if number % _TICKS == 0:
            tick(_READING + (1 - _READING) * number / len(candidates))
        following = candidates[number + 1] if candidate.counts and number + 1 < len(candidates) else None
        resolved = _counted(candidate, following, discourse) if following else None
        if resolved is not None:
            candidate = candidate._replace(type="DATE")
        else:
            resolved = resolve(candidate, discourse)
        if resolved is not None:
            found.append((candidate, finish(candidate, resolved, discourse, document.text, limits)))
            discourse.advance(candidate, resolved.value)
    return found


def _counted(candidate: Candidate, following: Candidate, discourse: Discourse) -> Resolved | None:
    """Return a length counted from the expression behind it, made a date; None where that lies on no calendar."""
    origin = resolve(following, discourse)
    if origin is None or not isinstance(candidate.meaning, Duration):
        return None
    words = Span(following.start, following.stop)
    return resolve_counted(candidate.meaning, candidate.counts, origin.value, words)
