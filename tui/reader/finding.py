"""Finding things in a document from where the reader is: words, mentions and dates. Each answers with a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from tui.document.calendar import Day
from tui.document.model import Event, Mention

_start = attrgetter("start")


def next_mention(mentions: Sequence[Mention], offset: int, step: int) -> Mention | None:
    """The mention after (`step` 1) or before (-1) `offset`, going round at the ends; `mentions` are in text order."""
    if not mentions:
        return None
    if step > 0:
        return mentions[bisect_right(mentions, offset, key=_start) % len(mentions)]
    return mentions[bisect_left(mentions, offset, key=_start) - 1]


def typed_days(words: str, today: date) -> tuple[Day, Day] | None:
    """The days meant by what a person types ("sep 2001", "last spring"), seen from `today`; None if no date is."""
    from tui.document.dates.typed import parse_typed  # dateparser, which it may need, is slow to import

    return parse_typed(words, today)


def event_at(events: Sequence[Event], first: Day, last: Day) -> Event | None:
    """The first of `events` within the days `first` to `last`; else the one that begins nearest to them."""
    dated = [(event.earliest or event.latest, event) for event in events]
    within = [(day, event) for day, event in dated if day and first <= day <= last]
    if within:
        return min(within, key=lambda pair: pair[0])[1]
    after = [(day, event) for day, event in dated if day and day > last]
    before = [(day, event) for day, event in dated if day and day < first]
    if after:
        return min(after, key=lambda pair: pair[0])[1]
    return max(before, key=lambda pair: pair[0])[1] if before else None
