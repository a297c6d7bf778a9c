"""Non-anchoring dates: they are distances from another time, are denied, or belong to a noun rather than a clause."""

from __future__ import annotations

import re
from bisect import bisect_left

from tui.document.basis import Rule
from tui.document.events.dating import Dating
from tui.document.events.language import DateWords, Grammar
from tui.document.model import Document

LOOK_BACK = 64
"""Code points before a date that are searched for what denies it."""
NOUN_BEFORE = 80
"""Code points before a date that are searched for the noun of an expected event."""
_GAP = 24
"""Code points between a length of time and what it is counted from."""
_NUMERIC = re.compile(r"\d{1,2}/\d{1,2}")
"""A date that has become the name of an event ("9/11")."""


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


def is_denied(document: Document, place: int, words: DateWords) -> bool:
    """Whether the words before a date deny it: "and not 2015", "rather than in May", "originally due in June"."""
    before = document.text[max(0, place - LOOK_BACK) : place]
    return words.denied.search(before) is not None or words.superseded.search(before) is not None


def expected_event(document: Document, place: int, words: DateWords, grammar: Grammar) -> int | None:
    """Find where the noun phrase of an expected event begins before its date: "ahead of | the summit on Friday".

    None where no such phrase stands before the date at `place`.
    """
    low = max(0, place - NOUN_BEFORE)
    match = words.expected.search(document.text[low:place])
    return low + match.start("phrase") if match and grammar.nouns.names_event(match["noun"].lower()) else None


def noun_of_date(document: Document, place: int, dating: Dating, words: DateWords, grammar: Grammar) -> int | None:
    """For a date that is an attribute of a noun, find the end of the noun: "the 9/11 attacks |".

    `place` itself where the noun is no event ("a September day"); None for a date that is no attribute ("on Monday").
    """
    text, nouns = document.text, grammar.nouns
    time = document.times[dating.times[-1]]
    if time.type not in ("DATE", "TIME") or len(dating.times) > 1:
        return None
    before = text[max(0, place - _GAP) : place].split()
    if len(before) > 1 and before[-2].lower() in words.settings:
        return None  # "in a July conference, he said": the noun's date is the verb's
    last = before[-1].lower() if before else ""
    first = text[place : time.end].partition(" ")[0].lower()
    after = words.words_after.match(text, time.end)
    named = _NUMERIC.fullmatch(text, place, time.end) is not None and last not in words.plain
    if named and (after is None or not nouns.names_event(after[1].lower())):
        return time.end
    bound = last in nouns.determiners or last.endswith(nouns.possessive_endings) or first in nouns.articles
    if after is None or not (bound or named):
        return None
    if text[time.end] == "-":
        return place
    for group in (1, 2, 3):
        word = after[group]
        if word is None or (group > 1 and word.lower() in nouns.no_nouns):
            break
        if nouns.names_event(word.lower()):
            return after.end(group)
    next_word = after[1]
    modifying = (*grammar.verbs.past_endings, *grammar.verbs.gerund_endings)
    if next_word.lower() in nouns.no_nouns or next_word.endswith(modifying) or time.precision == "time":
        return None
    return None if first in nouns.articles else place
