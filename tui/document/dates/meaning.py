"""What a time expression says by its words alone, before it is put on the calendar: one class for each kind.

Years are astronomical (0 is 1 BCE); units and parts of the calendar bear the names that `calendar.shift` and
`values.duration_value` know; a time of day is what follows the T of a TIMEX3 value ("MO", "09:30").
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

AnchorName: TypeAlias = Literal["publication", "focus", ""]
"""The date that the words themselves count from: that of speaking, the one in focus, or empty where they leave it."""


class Shift(NamedTuple):
    """A step from an anchor that qualifies a point: "last Friday" is Friday with the shift ("weekday", -1)."""

    unit: str
    step: int
    anchor: AnchorName


class Point(NamedTuple):
    """A point of the calendar of which some parts are stated: "5 July", "last Friday", "the summer", "at noon".

    `named` is the rule of a named day (`named_days`), whose `month` is then the one it mostly falls in. `written_clock`
    marks a time in figures, which may follow its day.
    """

    year: int | None = None
    short_year: int | None = None  # two digits
    half: int | None = None
    quarter: int | None = None
    season: str = ""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # 1 Monday to 7 Sunday
    clock: str = ""
    named: str = ""
    shift: Shift | None = None
    written_clock: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether any part of the calendar is stated; a time of day is none."""
        numbers = (self.year, self.month, self.day, self.weekday, self.short_year, self.quarter, self.half)
        return bool(self.season) or numbers.count(None) < len(numbers)

    @property
    def is_bare_weekday(self) -> bool:
        """Whether a weekday stands without a date: "Monday", "last Friday"."""
        return self.weekday is not None and self.month is None


class Period(NamedTuple):
    """A decade or a century: "the 1980s" (`decade` 198), "the '80s" (`short_decade` 80), "the 19th century"."""

    decade: int | None = None
    short_decade: int | None = None
    century: int | None = None  # its own number: 20 is 1901-2000
    bce: bool = False


class Offset(NamedTuple):
    """A distance from an anchor: "three days ago" (-3 days), "last week", "a few years later" (`step` None).

    `direction` is that of the distance, -1 or 1, 0 for "today" and "this week". `counted` marks "a year ago", which
    "last year" is not; `deictic` what is counted from the day of speaking: "yesterday", "last night".
    """

    unit: str
    step: float | None
    direction: int
    anchor: AnchorName
    clock: str = ""
    counted: bool = False
    deictic: bool = False


class Report(NamedTuple):
    """The quarter or year that a business report is about: "the latest quarter" (0), "the year-ago period" (-1)."""

    unit: Literal["quarter", "year"]
    step: int
    year: int | None = None


class Duration(NamedTuple):
    """A length of time; `lies` -1 or 1 says that it ends or begins at the anchor ("the past week").

    `begins_year`: it can be the first part of the year that a report is about ("the first nine months").
    """

    number: float | None
    unit: str
    lies: int = 0
    begins_year: bool = False


class Fixed(NamedTuple):
    """A TIMEX3 value that needs no anchor: a set ("every Monday"), a reference ("recently"), a converted date."""

    value: str


Meaning: TypeAlias = Point | Period | Offset | Report | Duration | Fixed


def offset(unit: str, step: float, anchor: AnchorName, clock: str = "", *, deictic: bool = False) -> Offset:
    """Return the Offset of a known number of units."""
    return Offset(unit, step, (step > 0) - (step < 0), anchor, clock, deictic=deictic)


def stated_year(meaning: Meaning) -> int | None:
    """Return the year that the words state with all its digits."""
    return meaning.year if isinstance(meaning, Point | Report) else None


def clock_of(meaning: Meaning) -> str:
    """Return the time of day that the words state; empty where they state none."""
    return meaning.clock if isinstance(meaning, Point | Offset) else ""
