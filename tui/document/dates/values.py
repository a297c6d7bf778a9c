"""TIMEX3 values (ISO-TimeML, 2010) and the days they cover.

Years are astronomical inside (0 is 1 BCE); in values a year BCE is written BC0264, a decade 198, a century 19 (for
the 20th), a quarter 1989-Q3, a half 1989-H2, a season 1979-WI, a week 1989-W43, a weekend 1989-W43-WE.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from tui.document.calendar import Day, PartialDate, day_of, month_length
from tui.document.interval import Precision

UNIT_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE",
    "century": "CE", "quarter": "M", "fortnight": "W", "millennium": "L", "weekend": "WE",
}  # fmt: skip
# Seasons of the northern half of the globe as meteorologists count them: winter 1979 is December 1979 to February 1980.
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def duration_value(count: float | None, unit: str) -> str:
    """Return the TIMEX3 value of a length: P3D, PT2H, PXW (vague), P2W for a fortnight, P20Y for two decades."""
    letter = UNIT_LETTERS[unit]
    if count is not None:
        if unit == "fortnight":
            count *= 2
        elif unit == "quarter":
            count *= 3
        elif unit in ("decade", "century"):
            count, letter = count * (10 if unit == "decade" else 100), "Y"
    number = "X" if count is None else f"{count:g}"
    return f"PT{number}{letter[1:]}" if letter[0] == "T" else f"P{number}{letter}"


def year_value(year: int) -> str:
    """Return a year: 0079, 2021, or BC0264."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def day_value(known: PartialDate) -> str:
    """Return the value of a partial date at its own precision: 2021, 2021-07 or 2021-07-05."""
    value = year_value(known.year)
    if known.month is not None:
        value += f"-{known.month:02}"
        if known.day is not None:
            value += f"-{known.day:02}"
    return value


def week_value(day: date) -> str:
    """Return the ISO 8601 week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def year_of(value: str) -> int:
    """Return the year of a value that begins with one: 2021 of 2021-Q3, 0 of BC0001-Q3."""
    return 1 - int(value[2:6]) if value.startswith("BC") else int(value[:4])


def year_before(value: str) -> str:
    """Return the value of the same part of the year before: 2020-Q3 of 2021-Q3, BC0001-Q3 of 0001-Q3."""
    return f"{year_value(year_of(value) - 1)}{value[6 if value.startswith('BC') else 4 :]}"


_KEPT = 4_096  # a text gives the same values again and again
_VALUE = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4}|\d{2,3}(?![\dX]))(?:X(?=$))?"
    r"(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<part>Q\d|H\d|SP|SU|FA|WI|W\d\d(?:-WE)?)))?(?P<time>T.*)?$"
)


def _whole_years(first: int, last: int) -> tuple[Day, Day] | None:
    if first > 9999 or first < -9998:
        return None
    return day_of(first, 1, 1), day_of(min(last, 9999), 12, 31)


@lru_cache(maxsize=_KEPT)
def days_of(value: str) -> tuple[Day, Day, Precision] | None:
    """Return the first and last day a TIMEX3 value covers and its precision; None for one that lies on no calendar."""
    if "/" in value:
        return _span(*value.split("/", 1))
    match = _VALUE.match(value)
    if match is None:
        return None
    digits, part, bce = match["year"], match["part"], match["bc"] is not None
    if len(digits) < 4:
        return _years(int(digits), 10 if len(digits) == 3 else 100, bce)
    year = 1 - int(digits) if bce else int(digits)
    try:
        if match["day"]:
            day = day_of(year, int(match["month"]), int(match["day"]))
            return day, day, "time" if match["time"] else "day"
        if match["month"]:
            month = int(match["month"])
            return day_of(year, month, 1), day_of(year, month, month_length(year, month)), "month"
        if part:
            return _part(year, part)
        years = _whole_years(year, year)
        return (years[0], years[1], "year") if years else None
    except (ValueError, OverflowError):
        return None


_LONGEST_MONTH = 31


def _span(first: str, last: str) -> tuple[Day, Day, Precision] | None:
    """Return the days from one value to another: a month or a year of another calendar."""
    begin, end = days_of(first), days_of(last)
    if begin is None or end is None or not isinstance(begin[0], date) or not isinstance(end[1], date):
        return None
    return begin[0], end[1], "month" if (end[1] - begin[0]).days < _LONGEST_MONTH else "year"


def _years(number: int, size: int, bce: bool) -> tuple[Day, Day, Precision] | None:
    """Return the days of a decade (`size` 10) or century (100), whose number is its years without the last digits."""
    first = number * size
    years = _whole_years(2 - first - size, 1 - max(first, 1)) if bce else _whole_years(max(first, 1), first + size - 1)
    if years is None:
        return None
    return years[0], years[1], "decade" if size == 10 else "century"


def _part(year: int, part: str) -> tuple[Day, Day, Precision]:
    """Return the days of a quarter, half, season, week or weekend of a year. Raises ValueError for one that is none."""
    precision: Precision
    if part[0] == "W" and part[1].isdigit():
        week = int(part[1:3])
        if part.endswith("WE"):
            return date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7), "weekend"
        return date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7), "week"
    if part[0] == "Q":
        number, precision = int(part[1]), "quarter"
        first, last = 3 * number - 2, 3 * number
    elif part[0] == "H":
        number, precision = int(part[1]), "half"
        first, last = 6 * number - 5, 6 * number
    else:
        precision = "season"
        first, last = SEASON_MONTHS[part]
    end_year, end_month = (year + 1, last - 12) if last > 12 else (year, last)
    return day_of(year, first, 1), day_of(end_year, end_month, month_length(end_year, end_month)), precision


@lru_cache(maxsize=_KEPT)
def partial_of(value: str) -> PartialDate | None:
    """Return the partial date of a value; None where it gives no year."""
    days = days_of(value)
    if days is None or days[2] in ("decade", "century"):
        return None
    bce = value.startswith("BC")
    digits, rest = (value[2:6], value[6:]) if bce else (value[:4], value[4:])
    month = int(rest[1:3]) if rest[1:3].isdigit() else None
    day = int(rest[4:6]) if month and rest[4:6].isdigit() else None
    return PartialDate(1 - int(digits) if bce else int(digits), month, day)
