"""The two stages of the parser that this package gives: when a text was published, and the times it tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tui.document.calendar import Day
from tui.document.dates.candidate import Candidate
from tui.document.dates.pipeline import read
from tui.document.dates.publication import publication_of
from tui.document.dates.refiners.kind import is_narrative, keep_for_kind
from tui.document.dates.refiners.anchors import Clock, Resolved, advance, resolve
from tui.document.dates.refiners.ranges import find_ranges
from tui.document.dates.tokens import chunks
from tui.document.dates.values import duration_value, interval, moment_of, shifted
from tui.document.model import Basis, Document, Precision, TimeExpression
from tui.document.stage import Tick


def find_publication(document: Document, tick: Tick, /) -> Document:
    """Set `published` and `published_basis` from what the text says of itself, where they are not given."""
    if document.published is None:
        found = publication_of(document.text)
        if found is not None:
            document = replace(document, published=found.day, published_basis=found.basis)
    tick(1.0)
    return document


def find_times(document: Document, tick: Tick, /) -> Document:
    """Set `times` and `ranges`."""
    text = document.text
    candidates: list[Candidate] = []
    for start, end in chunks(text):
        candidates += read(text, start, end)
        tick(0.8 * end / len(text))
    clock = Clock(document.published, is_narrative(candidates, document.published))
    candidates = keep_for_kind(candidates, clock.narrative)
    times: list[TimeExpression] = []
    for candidate in candidates:
        resolved = resolve(candidate, clock)
        if resolved is None:
            continue
        times.append(_expression(candidate, resolved, clock, text))
        advance(clock, candidate, resolved.value)
    tick(1.0)
    return replace(document, times=tuple(times), ranges=tuple(find_ranges(times, text)))


def _expression(candidate: Candidate, resolved: Resolved, clock: Clock, text: str) -> TimeExpression:
    """The finished time expression of a candidate."""
    days = interval(resolved.value)
    earliest: Day | None = None
    latest: Day | None = None
    precision: Precision = "vague"
    words = resolved.words
    if days is not None:
        earliest, latest, precision = days
    elif candidate.leads == "within" and candidate.type == "DURATION":
        earliest, latest, words = _within(candidate, clock, text, words)
    elif candidate.meaning.lies and candidate.meaning.count is not None:
        earliest, latest = _lies(candidate, clock.published)
        if earliest is not None:
            words = f"{resolved.words} that {'ends' if candidate.meaning.lies < 0 else 'begins'} on publication"
    said = " ".join(text[candidate.start : candidate.stop].split())
    basis = Basis(
        candidate.rule, words if words.startswith(said) else f"{said}: {words}", (), resolved.implied, resolved.anchor
    )
    return TimeExpression(
        candidate.start,
        candidate.stop,
        candidate.type,
        resolved.value,
        earliest,
        latest,
        precision,
        basis,
        candidate.modifier,
    )


def _within(candidate: Candidate, clock: Clock, text: str, words: str) -> tuple[Day | None, Day | None, str]:
    """The days of "within 14 months": from the date its paragraph tells, else from publication."""
    meaning = candidate.meaning
    anchor, name = clock.story, "the date before it"
    if anchor is None or anchor.day is None or "\n" in text[clock.story_at : candidate.start]:
        anchor, name = (moment_of(clock.published), "publication") if clock.published else (None, "")
    if anchor is None or meaning.count is None:
        return None, None, words
    moved = shifted(anchor, meaning.unit, meaning.count)
    first, last = anchor.date(), moved.date() if moved else None
    if first is None or last is None:
        return None, None, words
    return first, last, f"{words} that begins on {name}, {first.isoformat()}"


def _lies(candidate: Candidate, published: date | None) -> tuple[Day | None, Day | None]:
    """The days of a length of time that ends or begins on the publication day."""
    meaning = candidate.meaning
    if published is None or meaning.count is None:
        return None, None
    moved = shifted(moment_of(published), meaning.unit, meaning.lies * meaning.count)
    other = moved.date() if moved else None
    if other is None:
        return None, None
    return (other, published) if meaning.lies < 0 else (published, other)
