"""Dates that date no clause: they point at another time, are set aside, or belong to a noun."""

from __future__ import annotations

import re
from bisect import bisect_left

from tui.document.basis import Rule
from tui.document.events.english import relations as english
from tui.document.events.english.nouns import DETERMINERS, STOPS, names_event
from tui.document.events.when import When
from tui.document.model import Document

_NAMED = re.compile(r"\d{1,2}/\d{1,2}")
"""A date that has become the name of an event ("9/11")."""
_WORD_AFTER = re.compile(r"[ \n-](?:[A-Za-z]+ly )?(\w+)(?:[ \n](\w+))?(?:[ \n](\w+))?")


def is_reference(document: Document, when: When) -> bool:
    """Whether the date only says how far off another time is: "20 years since 9/11", "three days after the vote"."""
    text = document.text
    time = document.times[when.times[0]]
    words = text[time.start : time.end]
    if time.basis.rule is Rule.COUNTED:
        return False
    if english.relation_after().match(text, time.end) and english.length().search(words):
        return True
    if english.comparison().search(words) and text[time.end : time.end + 6] == " than ":
        return True
    number = bisect_left(document.times, time.start, key=lambda other: other.start)
    if number == 0:
        return False
    before = document.times[number - 1]
    gap = text[before.end : time.start]
    counted = before.type == "DURATION" or before.basis.rule is Rule.COUNTED
    return counted and len(gap) < 24 and english.relation_between().fullmatch(gap) is not None


def is_denied(document: Document, place: int) -> bool:
    """Whether the words before a date set it aside: "and not 2015", "rather than in May", "originally due in June"."""
    before = document.text[max(0, place - 64) : place]
    return english.denied().search(before) is not None or english.superseded().search(before) is not None


def noun_looked_forward_to(document: Document, place: int) -> int | None:
    """Where the noun begins that the date at `place` belongs to, being still to come: "ahead of the summit on Friday".

    None where no such noun stands before the date.
    """
    low = max(0, place - 80)
    match = english.looked_forward_to().search(document.text[low:place])
    return low + match.start("phrase") if match and names_event(match["noun"].lower()) else None


def noun_dated(document: Document, place: int, when: When) -> int | None:
    """For a date that stands before a noun as its attribute: the end of that noun; `place` itself where it is no event.

    None for a date that is no attribute: "in September", "on Monday".
    """
    text = document.text
    time = document.times[when.times[-1]]
    if time.type not in ("DATE", "TIME") or len(when.times) > 1:
        return None
    words = text[max(0, place - 24) : place].split()
    last = words[-1].lower() if words else ""
    first = text[place : time.end].partition(" ")[0].lower()
    if len(words) > 1 and words[-2].lower() in english.SETTINGS:
        return None  # "in a July conference, he said": the noun's date is the verb's
    bound = last in DETERMINERS or last.endswith(("'s", "’s")) or first in ("the", "a", "an")
    after = _WORD_AFTER.match(text, time.end)
    named = _NAMED.fullmatch(text, place, time.end) is not None and last != "on"
    if named and (after is None or not names_event(after[1].lower())):
        return time.end
    if after is None or not (bound or named):
        return None
    if text[time.end] == "-":
        return place
    for group in (1, 2, 3):
        word = after[group]
        if word is None or (group > 1 and word.lower() in STOPS):
            break
        if names_event(word.lower()):
            return after.end(group)
    first_word = after[1]
    if first_word.lower() in STOPS or first_word.endswith(("ed", "ing")) or time.precision in ("time",):
        return None
    return None if first in ("the", "a", "an") else place
