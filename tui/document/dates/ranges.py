"""Finds spans of time told by expressions: "from 1953 to 1957", "between May and July", "since 2001", "until March"."""

from __future__ import annotations

from dataclasses import replace

from tui.document.basis import Basis, Certainty, Rule
from tui.document.calendar import Day
from tui.document.dates.english.words import RANGE_LINKS, RANGE_OPENERS
from tui.document.model import PRECISIONS, Interval, TimeExpression, TimeRange
from tui.document.span import Span

_GAP = 12  # characters that the link between two ends may take
_LEAD = 24  # characters before an expression that its preposition is looked for in


def find_ranges(times: list[TimeExpression], text: str) -> list[TimeRange]:
    """The ranges that `times` (in text order) tell, in text order."""
    ranges: list[TimeRange] = []
    taken = -1
    for index, first in enumerate(times):
        if index <= taken or first.earliest is None or first.latest is None:
            continue
        lead, lead_start = _lead(text, first.start)
        last = times[index + 1] if index + 1 < len(times) else None
        if last is not None and _linked(first, last, lead, text):
            taken = index + 1
            start = lead_start if lead in ("from", "between") else first.start
            ranges.append(
                TimeRange(start, last.end, index, index + 1, _between(first, last), _basis(start, first, last))
            )
        elif lead in RANGE_OPENERS:
            earliest, latest = _open(RANGE_OPENERS[lead], first.earliest, first.latest)
            value = f"{first.value}/.." if earliest else f"../{first.value}"
            interval = Interval(earliest, latest, value, first.precision, first.modifier)
            basis = replace(first.basis, rule=Rule.OPEN_RANGE, words=Span(lead_start, first.end))
            ranges.append(TimeRange(lead_start, first.end, index, index, interval, basis))
    return ranges


def _between(first: TimeExpression, last: TimeExpression) -> Interval:
    """The interval from the first day of the one to the last of the other, as precise as the coarser of the two."""
    precision = max(first.precision, last.precision, key=PRECISIONS.index)
    return Interval(first.earliest, last.latest, f"{first.value}/{last.value}", precision)


def _basis(start: int, first: TimeExpression, last: TimeExpression) -> Basis:
    """The basis of a range: inferred if either end is."""
    certainty: Certainty = "stated" if first.basis.certainty == last.basis.certainty == "stated" else "inferred"
    anchor = first.basis.anchor or last.basis.anchor
    return Basis(Rule.RANGE, certainty, Span(start, last.end), anchor=anchor)


def _lead(text: str, start: int) -> tuple[str, int]:
    """The word before `start` in lower case (past "the") and where it begins; empty where there is none."""
    before = text[max(start - _LEAD, 0) : start].rstrip()
    if before.lower().endswith(" the"):
        before = before[:-4].rstrip()
    begin = len(before)
    while begin and before[begin - 1].isalpha():
        begin -= 1
    return before[begin:].lower(), max(start - _LEAD, 0) + begin


def _linked(first: TimeExpression, last: TimeExpression, lead: str, text: str) -> bool:
    """Whether the words between two expressions make them the ends of one range."""
    if last.start - first.end > _GAP or last.start < first.end or last.earliest is None or last.latest is None:
        return False
    if first.earliest is None or not first.earliest <= last.latest or last.latest < (first.latest or last.latest):
        return False
    between = text[first.end : last.start]
    if "\n\n" in between or (between.lstrip(" ").startswith("\n") and "-" in between):
        return False  # what follows is another paragraph, or an item of a list
    link = " ".join(between.lower().split())
    if link == "and":
        return lead == "between"
    return link in RANGE_LINKS and (lead == "from" or link != "until")


def _open(side: str, earliest: Day, latest: Day) -> tuple[Day | None, Day | None]:
    """The bounds of a range open on one side: it begins with, ends with, begins after or ends before the expression."""
    if side == "from":
        return earliest, None
    return None, latest
