"""Find where to go from here: the next mention of a name, or the days that a person types."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from operator import attrgetter
from threading import Thread
from typing import TypeAlias

from tui.document.calendar import Day
from tui.document.model import Mention
from tui.reader.selection import Selection

MOST_YEARS = 200
"""Events whose years are tried for a date without one: enough for a text, and no longer than a blink."""

_start = attrgetter("start")


ReadDays: TypeAlias = Callable[[str, date], tuple[Day, Day] | None]


def next_mention(chains: Sequence[Sequence[Mention]], offset: int, step: int) -> Mention | None:
    """Find the mention after (`step` 1) or before (-1) `offset`, going round at the ends; None if there is none.

    `chains` are the mentions of each entity, in text order.
    """
    full = [chain for chain in chains if chain]
    if step > 0:
        after = [chain[at] for chain in full if (at := bisect_right(chain, offset, key=_start)) < len(chain)]
        return min(after or [chain[0] for chain in full], key=_start, default=None)
    before = [chain[at - 1] for chain in full if (at := bisect_left(chain, offset, key=_start))]
    return max(before or [chain[-1] for chain in full], key=_start, default=None)


def typed_days(
    words: str, today: date, here: Day | None, selection: Selection, read: ReadDays | None = None
) -> tuple[Day, Day] | None:
    """Read the days that a person types ("sep 2001", "last spring") as seen from `today`; None if they name no date.

    A date without a year ("14 october") is one on which an event of `selection` begins, where there is one: in the
    year of `here`, the date of the current event, before any other. `read` reads a date as seen from a day; by default
    it guesses at what no rule reads.
    """
    from tui.document.dates.typed import lacks_year, parse_typed  # dateparser, which it may need, is slow to import

    read = read or parse_typed
    meant = read(words, today)
    if meant is None or not lacks_year(words):
        return meant
    own = [here.year] if isinstance(here, date) else []
    for year in dict.fromkeys((*own, *islice(selection.years(), MOST_YEARS))):
        days = read(f"{words} {year}", today)
        if days is not None and selection.has_beginning(*days):
            return days
    return meant


def prepare_dates() -> None:
    """Load what reading a date may need, in a thread that holds nothing up: the first would take a second or two."""

    def load() -> None:
        from tui.document.dates.typed import prepare

        prepare()

    Thread(target=load, daemon=True).start()
