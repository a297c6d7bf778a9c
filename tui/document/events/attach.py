"""Dates to clauses: which words of a sentence each of its dates belongs to, and which dates date nothing in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tui.document.events.clauses import Clause
from tui.document.events.english import relations as english
from tui.document.events.reference import is_denied, is_reference, noun_dated, noun_looked_forward_to
from tui.document.events.spans import closed, with_preposition
from tui.document.events.when import When, best
from tui.document.model import Document


@dataclass(frozen=True, slots=True)
class Attached:
    """A date with the words that it dates; `clause` is their clause's number.

    `loose` where it dates a noun ("the 9/11 attacks", "a September deadline") rather than the clause's verb.
    """

    when: When
    start: int
    end: int
    clause: int
    place: int
    loose: bool = False


MOST = 6
"""Expressions that one date is put together from at most ("Monday, 5 July 2021, at noon")."""
MANY = 50


def attach(document: Document, clauses: list[Clause], dates: list[tuple[int, When]]) -> list[Attached]:
    """Each date of a sentence with the words it dates, in text order.

    Dates that only point at another time, or are denied, are left out.
    """
    attached: list[Attached] = []
    for place, when in dates:
        if is_reference(document, when) or is_denied(document, place):
            continue
        number = next((n for n in range(len(clauses) - 1, -1, -1) if clauses[n].start <= place), 0)
        if number + 1 < len(clauses) and _is_told_by(document, when, clauses[number + 1]):
            number, place, when = number + 1, clauses[number + 1].start, closed(document, when)
        when = with_preposition(document, place, when)
        loose = noun_dated(document, place, when)
        if loose is not None:
            if loose > place:
                attached.append(Attached(when, place, loose, number, place, loose=True))
            continue
        noun = noun_looked_forward_to(document, place)
        if noun is not None:
            attached.append(Attached(when, noun, _end_of(document, when), number, place, loose=True))
            continue
        before = attached[-1] if attached and attached[-1].clause == number and not attached[-1].loose else None
        if before is None:
            attached.append(Attached(when, clauses[number].start, clauses[number].end, number, place))
        elif _alternative(document, before.when, place) and (either := _either(before.when, when)):
            attached[-1] = replace(before, when=either)
        elif _specifies(document, before, when, place):
            attached[-1] = replace(before, when=best([before.when, when]))
        else:
            cut = _cut(document.text, _end_of(document, before.when), place)
            if cut >= clauses[number].end or _is_bare(document, place, when, cut, clauses[number].end):
                attached.append(replace(before, when=when, place=place))
                continue
            attached[-1] = replace(before, end=cut)
            attached.append(Attached(when, cut, clauses[number].end, number, place))
    return [_stripped(document.text, found) for found in attached if not _is_outdone(found, attached)]


def _is_outdone(found: Attached, attached: list[Attached]) -> bool:
    """Whether a decade or century stands in one clause with a finer date: "the third time in the past decade"."""
    if found.when.precision not in ("decade", "century", "era"):
        return False
    return any(
        other.clause == found.clause and other.when.precision not in ("decade", "century", "era")
        for other in attached[:MANY]
    )


def _specifies(document: Document, before: Attached, when: When, place: int) -> bool:
    """Whether `when` says more of the same date as `before`, rather than a second one."""
    if place - _end_of(document, before.when) > 90 or len(before.when.times) >= MOST:
        return False
    gap = document.text[_end_of(document, before.when) : place]
    if english.conjunction().search(gap):
        return False
    return when.within(before.when) or before.when.within(when)


def _is_told_by(document: Document, when: When, clause: Clause) -> bool:
    """Whether `clause` follows upon "since 1993" or the like and tells what happened then: ", when it broke"."""
    if clause.opener != "when" or when.modifier not in ("since", "until", "before", "after", "by"):
        return False
    return clause.start - _end_of(document, when) < 4


def _alternative(document: Document, before: When, place: int) -> bool:
    """Whether two dates are told as alternatives: "in August or September"."""
    gap = document.text[_end_of(document, before) : place]
    return len(before.times) < MOST and len(gap) < 12 and gap.strip() in english.ALTERNATIVES


def _either(first: When, second: When) -> When | None:
    """The span of both dates; None where one is open."""
    if first.earliest is None or first.latest is None or second.earliest is None or second.latest is None:
        return None
    return replace(
        first,
        earliest=min(first.earliest, second.earliest),
        latest=max(first.latest, second.latest),
        value=f"{first.value}/{second.value}",
        times=(*first.times, *second.times),
    )


def _is_bare(document: Document, place: int, when: When, start: int, end: int) -> bool:
    """Whether nothing but a word stands with the date in [start, end): it shares the words of the date before it."""
    after = _end_of(document, when)
    rest = document.text[start:place] + document.text[after : min(end, after + 40)]
    return len(re.findall(r"\w+", rest)) < 2


def _end_of(document: Document, when: When) -> int:
    return document.times[when.times[-1]].end


def _cut(text: str, start: int, end: int) -> int:
    """Where the words of the second of two dates begin: behind the separator between them, else behind the first."""
    match = english.separator().search(text, start, end)
    return match.end() if match else start


def _stripped(text: str, found: Attached) -> Attached:
    """`found` without marks and white space around its words."""
    start, end = found.start, found.end
    while start < end and (text[start].isspace() or text[start] in ",;:–—"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—"):
        end -= 1
    return replace(found, start=start, end=end) if start < end else found
