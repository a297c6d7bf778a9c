"""Prepositions that make an interval or a limit of a date: "since 2001", "by May", "until 9/11".

The one place of the event stage that reads a preposition.
"""

from __future__ import annotations

from dataclasses import replace

from tui.document.events.dating import Dating, of_time
from tui.document.events.language import DateWords
from tui.document.model import Document

LOOK_BACK = 40
"""Code points before a date that are searched for its preposition."""


def with_preposition(document: Document, place: int, dating: Dating, words: DateWords) -> Dating:
    """Apply the preposition before the date at `place`.

    "since" opens its interval to the right; "by" and "until" keep the days that the date names, as a deadline or an
    end. A dating that already has a modifier, or is a range, stays as it is.
    """
    if dating.interval.modifier is not None or len(dating.times) > 1:
        return dating
    match = words.before_date.search(document.text[max(0, place - LOOK_BACK) : place])
    if match is None:
        return dating
    modifier = words.prepositions[match[1].lower()]
    if modifier == "since":
        return since(dating)
    return replace(dating, interval=replace(dating.interval, modifier=modifier))


def without_preposition(document: Document, dating: Dating) -> Dating:
    """Take back what a preposition made of a date: the days that its expression names; a range stays as it is."""
    if len(dating.times) != 1:
        return dating
    named = of_time(document, dating.times[0])
    return replace(named, interval=replace(named.interval, modifier=None))


def since(dating: Dating) -> Dating:
    """Open the interval of `dating` to the right; one that is open already stays as it is."""
    interval = dating.interval
    if interval.earliest is None or interval.latest is None or interval.modifier == "since":
        return dating
    return replace(dating, interval=replace(interval, latest=None, value=f"{interval.value}/..", modifier="since"))
