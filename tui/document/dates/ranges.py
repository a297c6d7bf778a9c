"""Find spans of time given by expressions: "from 1953 to 1957", "between May and July", "since 2001", "until March"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui.document.basis import Basis, Certainty, Rule
from tui.document.dates.candidate import Candidate
from tui.document.dates.words import ContextWords
from tui.document.interval import PRECISIONS, Interval
from tui.document.model import TimeExpression, TimeRange
from tui.document.span import Span

_GAP = 12  # characters that the link between two ends may take


def find_ranges(
    times: Sequence[TimeExpression], candidates: Sequence[Candidate], text: str, words: ContextWords
) -> list[TimeRange]:
    """Find the ranges that `times` give, in text order; `candidates` are what each of the times was made from."""
    ranges: list[TimeRange] = []
    taken = -1
    for index, (first, candidate) in enumerate(zip(times, candidates, strict=True)):
        if index <= taken or first.earliest is None or first.latest is None:
            continue
        last = times[index + 1] if index + 1 < len(times) else None
        if last is not None and _are_ends(first, last, candidate.preposition, text, words):
            taken = index + 1
            start = first.start
            if candidate.lead is not None and candidate.preposition in words.range_openers:
                start = candidate.lead
            interval, basis = _between(first, last), _basis(start, first, last)
            ranges.append(TimeRange(start, last.end, index, index + 1, interval, basis))
        elif candidate.side is not None and candidate.lead is not None:
            interval = _open(first, candidate, words)
            basis = replace(first.basis, rule=Rule.OPEN_RANGE, words=Span(candidate.lead, first.end))
            ranges.append(TimeRange(candidate.lead, first.end, index, index, interval, basis))
    return ranges


def _open(time: TimeExpression, candidate: Candidate, words: ContextWords) -> Interval:
    """Return the interval open on one side that a preposition makes of an expression."""
    modifier = words.prepositions.get(candidate.preposition)
    if candidate.side == "from":
        return Interval(time.earliest, None, f"{time.value}/..", time.precision, modifier)
    return Interval(None, time.latest, f"../{time.value}", time.precision, modifier)


def _between(first: TimeExpression, last: TimeExpression) -> Interval:
    """Return the interval from the first day of one to the last day of the other, with the coarser precision."""
    precision = max(first.precision, last.precision, key=PRECISIONS.index)
    return Interval(first.earliest, last.latest, f"{first.value}/{last.value}", precision)


def _basis(start: int, first: TimeExpression, last: TimeExpression) -> Basis:
    """Return the basis of a range: inferred if either end is."""
    certainty: Certainty = "stated" if first.basis.certainty == last.basis.certainty == "stated" else "inferred"
    anchor = first.basis.anchor or last.basis.anchor
    return Basis(Rule.RANGE, certainty, Span(start, last.end), anchor=anchor)


def _are_ends(first: TimeExpression, last: TimeExpression, opener: str, text: str, words: ContextWords) -> bool:
    """Whether two expressions are the ends of one range, by the words between them and the `opener` before them."""
    if last.start - first.end > _GAP or last.start < first.end or last.earliest is None or last.latest is None:
        return False
    if first.earliest is None or not first.earliest <= last.latest or last.latest < (first.latest or last.latest):
        return False
    between = text[first.end : last.start]
    if "\n\n" in between or (between.lstrip(" ").startswith("\n") and "-" in between):
        return False  # what follows is another paragraph, or an item of a list
    link = " ".join(between.lower().split())
    needed = words.pair_links.get(link)
    return opener == needed if needed else link in words.range_links
