"""Finding things in a document from where the reader is: words, mentions and dates. Each answers with a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from operator import attrgetter, itemgetter

from tui.document.calendar import Day
from tui.document.model import Event, Mention

MOST_YEARS = 200
"""Events whose years are tried for a date without one."""
_start = attrgetter("start")
_day = itemgetter(0)


def next_mention(mentions: Sequence[Mention], offset: int, step: int) -> Mention | None:
    """The mention after (`step` 1) or before (-1) `offset`, going round at the ends; `mentions` are in text order."""
    if not mentions:
        return None
    if step > 0:
        return mentions[bisect_right(mentions, offset, key=_start) % len(mentions)]
    return mentions[bisect_left(mentions, offset, key=_start) - 1]


def typed_days(words: str, today: date, here: Day | None, events: Sequence[Event]) -> tuple[Day, Day] | None:
    """The days meant by what a person types ("sep 2001", "last spring"), seen from `today`; None if no date is.

    A month without a year ("14 october") is one that has an event, where there is one: in the year of `here`, the date
    the reader is at, before any other year of `events`.
    """
    from tui.document.dates.typed import lacks_year, parse_typed  # dateparser, which it may need, is slow to import

    meant = parse_typed(words, today)
    if meant is None or not lacks_year(words):
        return meant
    years = [day.year for event in events if isinstance(day := event.earliest, date)]
    for year in dict.fromkeys(([here.year] if isinstance(here, date) else []) + years[:MOST_YEARS]):
        days = parse_typed(f"{words} {year}", today)
        if days is not None and any(begins_within(event, *days) for event in events):
            return days
    return meant


def begins_within(event: Event, first: Day, last: Day) -> bool:
    """Whether `event` begins within the days from `first` to `last`."""
    return event.earliest is not None and first <= event.earliest <= last


def event_at(events: Sequence[Event], first: Day) -> Event | None:
    """The first of `events` that begins on the day `first` or later; the last of all if none does."""
    dated = [(day, event) for event in events if (day := event.earliest or event.latest)]
    reached = [pair for pair in dated if pair[0] >= first]
    if reached:
        return min(reached, key=_day)[1]
    return max(dated, key=_day)[1] if dated else None
