"""Non-anchoring dates: they are distances from another time, are denied, or belong to a noun rather than a clause."""

from __future__ import annotations

from bisect import bisect_left

from tui.document.basis import Rule
from tui.document.events.dating import Dating
from tui.document.events.language import DateWords, Nouns
from tui.document.model import Document

LOOK_BACK = 64
"""Code points before a date that are searched for what denies it, or for what it compares."""
NOUN_BEFORE = 80
"""Code points before a date that are searched for the noun of an expected event."""
_PERIODS = frozenset(("month", "quarter", "year"))
"""Precisions of dates that figures are given for."""
_GAP = 24
"""Code points between a length of time and what it is counted from."""


def is_distance(document: Document, dating: Dating, words: DateWords) -> bool:
    """Whether the date only says how far off another time is: "20 years since 9/11", "three days after the vote"."""
    text = document.text
    time = document.times[dating.times[0]]
    if time.basis.rule is Rule.COUNTED:
        return False
    expression = text[time.start : time.end]
    if words.relation_after.match(text, time.end) and words.length.search(expression):
        return True
    if words.comparison.search(expression) and words.than.match(text, time.end):
        return True
    number = bisect_left(document.times, time.start, key=lambda other: other.start)
    if number == 0:
        return False
    before = document.times[number - 1]
    gap = text[before.end : time.start]
    counted = before.type == "DURATION" or before.basis.rule is Rule.COUNTED
    return counted and len(gap) < _GAP and words.relation_between.fullmatch(gap) is not None


def is_compared(document: Document, dating: Dating, place: int, words: DateWords) -> bool:
    """Whether a period is that of what a figure is compared with: "earned $45, compared with $85 a year earlier"."""
    match = words.compared.search(document.text[max(0, place - LOOK_BACK) : place])
    if match is None:
        return False
    if document.times[dating.times[0]].basis.rule is Rule.COMPARED_QUARTER:
        return True
    return match["worded"] is not None and dating.interval.precision in _PERIODS


def is_baseline(document: Document, place: int, words: DateWords) -> bool:
    """Whether a change is only measured from the time at `place`: "down 4.5% from the previous Friday"."""
    return words.baseline.search(document.text[max(0, place - LOOK_BACK) : place]) is not None


def is_ranked_over(document: Document, dating: Dating, place: int, words: DateWords) -> bool:
    """Whether a time only says over what something is the first or most: "the worst loss in a decade", "since 1998"."""
    time = document.times[dating.times[0]]
    match = words.ranked.search(document.text[max(0, place - LOOK_BACK) : place])
    if match is None:
        return False
    if match["since"] is not None:
        return True
    is_day = dating.interval.earliest == dating.interval.latest
    return not is_day and words.length.search(document.text[time.start : time.end]) is not None


def is_denied(document: Document, place: int, words: DateWords) -> bool:
    """Whether the words before a date deny it: "and not 2015", "rather than in May", "originally due in June"."""
    before = document.text[max(0, place - LOOK_BACK) : place]
    return words.denied.search(before) is not None or words.superseded.search(before) is not None


def expected_event(document: Document, place: int, words: DateWords, nouns: Nouns) -> int | None:
    """Find where the noun phrase of an expected event begins before its date: "ahead of | the summit on Friday".

    None where no such phrase stands before the date at `place`.
    """
    low = max(0, place - NOUN_BEFORE)
    match = words.expected.search(document.text[low:place])
    return low + match.start("phrase") if match and nouns.names_event(match["noun"].lower()) else None
