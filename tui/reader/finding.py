"""Finding things in a document from where the reader is: words, mentions and dates. Each answers with a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from operator import attrgetter, itemgetter

from tui.document.calendar import Day
from tui.document.model import Event, Mention

_start = attrgetter("start")
_day = itemgetter(0)


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


def event_at(events: Sequence[Event], first: Day) -> Event | None:
    """The first of `events` that begins on the day `first` or later; the last of all if none does."""
    dated = [(day, event) for event in events if (day := event.earliest or event.latest)]
    reached = [pair for pair in dated if pair[0] >= first]
    if reached:
        return min(reached, key=_day)[1]
    return max(dated, key=_day)[1] if dated else None
