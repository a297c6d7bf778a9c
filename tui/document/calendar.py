"""Days of the proleptic Gregorian calendar, including those before the common era, and counting along it.

`datetime.date` begins with the year 1. History does not, so a day here is either a `datetime.date` or a
`BceDay`; the two compare with each other, and every BceDay is earlier than every date.
"""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from functools import total_ordering
from typing import NamedTuple, TypeAlias

from tui.document.record import record


@total_ordering
@record
class BceDay:
    """A day in `year` BCE (1 and up; there is no year 0), `month` 1-12, `day` 1-31.

    Raises ValueError when a part is out of range.
    """

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        """Check the parts, with the leap years of astronomical counting (1 BCE is the year 0, a leap year)."""
        if self.year < 1:
            raise ValueError(f"year before the common era must be 1 or more, not {self.year}")
        if not 1 <= self.month <= 12 or not 1 <= self.day <= month_length(1 - self.year, self.month):
            raise ValueError(f"no such day: {self.day}.{self.month}. of {self.year} BCE")

    def _key(self) -> tuple[int, int, int]:
        return (-self.year, self.month, self.day)

    def __lt__(self, other: object) -> bool:
        """Order BCE days among themselves, and before every `datetime.date`."""
        if isinstance(other, date):
            return True
        if isinstance(other, BceDay):
            return self._key() < other._key()
        return NotImplemented

    def isoformat(self) -> str:
        """Format as an ISO 8601 date with an astronomical year: 480 BCE is -0479, 1 BCE is 0000."""
        sign = "-" if self.year > 1 else ""
        return f"{sign}{self.year - 1:04}-{self.month:02}-{self.day:02}"


Day: TypeAlias = date | BceDay
_LEAP_YEAR = 2000


def day_of(year: int, month: int, day: int) -> Day:
    """Return the day in astronomical `year` (0 is 1 BCE, -1 is 2 BCE). Raises ValueError for a day that is none."""
    return date(year, month, day) if year > 0 else BceDay(1 - year, month, day)


def year_of(day: Day) -> int:
    """Return the astronomical year of `day`: 2021, or -479 for 480 BCE."""
    return day.year if isinstance(day, date) else 1 - day.year


def month_length(year: int, month: int) -> int:
    """Return the number of days of `month` (1-12) in astronomical `year`, which may be 0 or less."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def has_day(month: int, day: int) -> bool:
    """Whether `month` (1-12) has `day` in some year: 29 February counts."""
    return 1 <= day <= month_length(_LEAP_YEAR, month)


def ends_month(day: Day) -> bool:
    """Whether `day` is the last day of its month."""
    return day.day == month_length(year_of(day), day.month)


class PartialDate(NamedTuple):
    """A date as far as it is known: an astronomical year (0 is 1 BCE), with or without month and day."""

    year: int
    month: int | None = None
    day: int | None = None

    def date(self) -> date | None:
        """Return the day; None where it is not known, is no day of the calendar, or lies before the common era."""
        if self.month is None or self.day is None or not 1 <= self.year <= MAXYEAR:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def partial(day: date) -> PartialDate:
    """Return the PartialDate of a `datetime.date`, with all its parts."""
    return PartialDate(day.year, day.month, day.day)


_MULTIPLES: dict[str, tuple[str, int]] = {
    "millennium": ("year", 1000), "century": ("year", 100), "decade": ("year", 10), "quarter": ("month", 3),
    "fortnight": ("day", 14), "week": ("day", 7), "weekend": ("day", 7),
}  # fmt: skip
_FRACTIONS = {"day": 1.0, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400}
_FARTHEST = 1e6  # units; what is counted from farther off lies beyond the calendar


def shift(start: PartialDate, unit: str, count: float) -> PartialDate | None:
    """Move `start` by `count` units (negative: back), a month or year on at most to the last day of the month.

    `unit` is "second", "minute", "hour", "day", "week", "weekend", "fortnight", "month", "quarter", "year", "decade",
    "century" or "millennium"; a fraction of a year is counted in months, other fractions in days. None where `start`
    is not known to the unit, or the sum lies beyond the calendar.
    """
    if unit in _MULTIPLES:
        unit, size = _MULTIPLES[unit]
        count *= size
    if abs(count) > _FARTHEST:
        return None
    if unit == "year" and count == int(count):
        return _in_month(start.year + int(count), start.month, start.day)
    if unit == "year":
        return shift(PartialDate(start.year, start.month or 6), "month", 12 * count)
    if unit == "month":
        if start.month is None:
            return None
        months = start.year * 12 + start.month - 1 + int(count)
        return _in_month(months // 12, months % 12 + 1, start.day)
    day = start.date()
    if day is None:
        return None
    try:
        return partial(day + timedelta(days=round(count * _FRACTIONS[unit])))
    except OverflowError:
        return None


def _in_month(year: int, month: int | None, day: int | None) -> PartialDate:
    """Return a date with its day at most the last of the month."""
    return PartialDate(year, month, min(day, month_length(year, month)) if month and day else day)
