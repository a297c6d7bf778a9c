"""Date attachment: which words of a sentence each of its dates belongs to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tui.document.events.clauses import Clause
from tui.document.events.dating import Dating, PlacedDating, combine
from tui.document.events.language import DateWords, EventLanguage
from tui.document.events.non_anchoring import expected_event, is_denied, is_distance, noun_of_date
from tui.document.events.prepositions import with_preposition, without_preposition
from tui.document.model import Document, Interval

MOST = 6
"""Expressions that one date is put together from at most ("Monday, 5 July 2021, at noon")."""
MANY = 50
"""Dates of a sentence that a vague one is compared with."""
_APART = 90
"""Code points between two expressions beyond which they are two dates."""
_ALTERNATIVE_GAP = 12
_OPENER_GAP = 4
_COARSE = ("decade", "century", "era")
_MARKS = ",;:–—"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AttachedDate:
    """A date with the words `[start, end)` that it dates, in the clause of number `clause`.

    `place` is the offset of the date itself. `of_noun`: it dates a noun ("the 9/11 attacks", "a September deadline")
    rather than the clause's verb.
    """

    dating: Dating
    start: int
    end: int
    clause: int
    place: int
    of_noun: bool = False


def attach_dates(
    document: Document, clauses: Sequence[Clause], datings: Sequence[PlacedDating], language: EventLanguage
) -> list[AttachedDate]:
    """Attach each date of a sentence to the words that it dates, in text order.

    Distances from another time, and dates that are denied, are left out.
    """
    words = language.dates
    attached: list[AttachedDate] = []
    for placed in datings:
        if is_distance(document, placed.dating, words) or is_denied(document, placed.place, words):
            continue
        number, (place, dating) = _clause_of(document, clauses, placed, datings, language)
        dating = with_preposition(document, place, dating, words)
        noun_end = noun_of_date(document, place, dating, words, language.grammar)
        if noun_end is not None:
            if noun_end > place:
                attached.append(AttachedDate(dating, place, noun_end, number, place, of_noun=True))
            continue
        noun = expected_event(document, place, words, language.grammar)
        if noun is not None:
            attached.append(AttachedDate(dating, noun, _end_of(document, dating), number, place, of_noun=True))
            continue
        clause = clauses[number]
        added = AttachedDate(dating, clause.start, clause.end, number, place)
        before = attached[-1] if attached and attached[-1].clause == number and not attached[-1].of_noun else None
        if before is None:
            attached.append(added)
        else:
            attached[-1:] = _beside(document, before, added, words)
    return [_stripped(document.text, found) for found in attached if not _is_outdone(found, attached)]


def _clause_of(
    document: Document,
    clauses: Sequence[Clause],
    placed: PlacedDating,
    datings: Sequence[PlacedDating],
    language: EventLanguage,
) -> tuple[int, PlacedDating]:
    """Find the number of the clause that a date is in, and where in it the date counts.

    A date before a clause of "when" belongs to that clause ("since 1993, when it broke"), unless its verb has its own.
    """
    place, dating = placed
    number = max(0, bisect_right(clauses, place, key=lambda clause: clause.start) - 1)
    following = clauses[number + 1] if number + 1 < len(clauses) else None
    if following is None or not _is_explained(document, dating, following, language):
        return number, placed
    own = next((other for other in datings if following.start <= other.place < following.end), None)
    if own and not language.dates.separator.search(document.text, following.start, own.place):
        return number, placed
    return number + 1, PlacedDating(following.start, without_preposition(document, dating))


def _is_explained(document: Document, dating: Dating, clause: Clause, language: EventLanguage) -> bool:
    """Whether `clause` follows on "since 1993" or the like and says what happened then: ", when it broke"."""
    if clause.opener not in language.grammar.clauses.when:
        return False
    if dating.interval.modifier not in ("since", "until", "before", "after", "by"):
        return False
    return clause.start - _end_of(document, dating) < _OPENER_GAP


def _beside(document: Document, before: AttachedDate, added: AttachedDate, words: DateWords) -> list[AttachedDate]:
    """Settle two dates of one clause: alternatives, parts of one date, or two dates that share its words."""
    text = document.text
    if _are_alternatives(document, before.dating, added.place, words):
        either = _either(before.dating, added.dating)
        if either is not None:
            return [replace(before, dating=either)]
    if _specifies(document, before.dating, added, words):
        return [replace(before, dating=combine([before.dating, added.dating]))]
    gap_start = max(before.start, _end_of(document, before.dating))
    match = words.separator.search(text, gap_start, added.place)
    cut = match.end() if match else gap_start
    if cut >= added.end or _is_bare(document, added, cut):
        return [before, replace(before, dating=added.dating, place=added.place)]
    return [replace(before, end=cut), replace(added, start=cut)]


def _is_outdone(found: AttachedDate, attached: Sequence[AttachedDate]) -> bool:
    """Whether a decade or century is in one clause with a finer date: "the third time in the past decade"."""
    if found.dating.interval.precision not in _COARSE:
        return False
    return any(
        other.clause == found.clause and other.dating.interval.precision not in _COARSE for other in attached[:MANY]
    )


def _specifies(document: Document, before: Dating, added: AttachedDate, words: DateWords) -> bool:
    """Whether `added` is another part of the date `before`, rather than a second date."""
    end = _end_of(document, before)
    if added.place - end > _APART or len(before.times) >= MOST:
        return False
    if words.conjunction.search(document.text[end : added.place]):
        return False
    return added.dating.within(before) or before.within(added.dating)


def _are_alternatives(document: Document, before: Dating, place: int, words: DateWords) -> bool:
    """Whether the date at `place` is an alternative to `before`: "in August or September"."""
    gap = document.text[_end_of(document, before) : place]
    return len(before.times) < MOST and len(gap) < _ALTERNATIVE_GAP and gap.strip() in words.alternatives


def _either(first: Dating, second: Dating) -> Dating | None:
    """Make one dating that covers both; None where one is open."""
    one, other = first.interval, second.interval
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return None
    interval = Interval(
        min(one.earliest, other.earliest),
        max(one.latest, other.latest),
        f"{one.value}/{other.value}",
        one.precision,
        one.modifier,
    )
    return Dating(interval, first.basis, (*first.times, *second.times))


def _is_bare(document: Document, added: AttachedDate, start: int) -> bool:
    """Whether at most one word stands beside the date from `start` on: it shares the words of the date before it."""
    after = _end_of(document, added.dating)
    rest = document.text[start : added.place] + document.text[after : min(added.end, after + 40)]
    return len(_WORD.findall(rest)) < 2


def _end_of(document: Document, dating: Dating) -> int:
    return document.times[dating.times[-1]].end


def _stripped(text: str, found: AttachedDate) -> AttachedDate:
    """Trim marks and white space around the words, unless nothing else is there."""
    start, end = found.start, found.end
    while start < end and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _MARKS):
        end -= 1
    return replace(found, start=start, end=end) if start < end else found
