"""Intervals of days, with the TIMEX3 value that gives them."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from tui.document.calendar import Day
from tui.document.record import record

Precision: TypeAlias = Literal[
    "time", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century", "era", "vague"
]
Modifier: TypeAlias = Literal[
    "about", "early", "mid", "late", "before", "after", "until", "since", "by", "less", "more"
]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)  # from fine to coarse


@record
class Interval:
    """Days on the calendar, with the TIMEX3 value that gives them.

    `earliest` and `latest` are inclusive, and None where nothing bounds that side or the value lies on no calendar (a
    bare duration, a set, "recently"). `value` is a TIMEX3 value, or two joined with "/" for a range.
    """

    earliest: Day | None = None
    latest: Day | None = None
    value: str = ""
    precision: Precision = "vague"
    modifier: Modifier | None = None

    def same_days(self, other: Interval) -> bool:
        """Whether both cover the same days."""
        return self.earliest == other.earliest and self.latest == other.latest

    def within(self, other: Interval) -> bool:
        """Whether this lies inside `other`; False where either is open."""
        if self.earliest is None or self.latest is None or other.earliest is None or other.latest is None:
            return False
        return other.earliest <= self.earliest and self.latest <= other.latest

    def begins_after(self, day: Day | None) -> bool:
        """Whether this begins, or ends if its beginning is open, after `day`; False where either is unknown."""
        first = self.earliest or self.latest
        return day is not None and first is not None and first > day


class Dated:
    """Give what has an `interval` its days, value, precision and modifier as properties."""

    __slots__ = ()
    interval: Interval

    @property
    def earliest(self) -> Day | None:
        """The first day, inclusive; None where open or on no calendar."""
        return self.interval.earliest

    @property
    def latest(self) -> Day | None:
        """The last day, inclusive; None where open or on no calendar."""
        return self.interval.latest

    @property
    def value(self) -> str:
        """The TIMEX3 value, or two joined with "/"."""
        return self.interval.value

    @property
    def precision(self) -> Precision:
        """The granularity of the value."""
        return self.interval.precision

    @property
    def modifier(self) -> Modifier | None:
        """How the words around the date qualify it ("early", "since"); None where they do not."""
        return self.interval.modifier
