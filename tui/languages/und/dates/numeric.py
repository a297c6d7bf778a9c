"""Dates in figures, which need no language: ISO 8601 dates and months, eight digits, and the orders people write."""

from __future__ import annotations

from tui.document.calendar import has_day
from tui.document.dates.match import Built, Match, Rule
from tui.document.dates.meaning import Point

_YEARS = range(1800, 2200)  # years that eight digits in a row may begin with; others are some other number


def numeric_date(match: Match) -> Built | None:
    """Build a date of year, month and day joined by signs without spaces: 2021-07-05, 5/7/21, 5.7.2021, 5-Jul-2021."""
    month, day = match.number("MON") or match.number("MONTH"), match.number("DAY")
    if month is None or day is None or not has_day(month, day):
        return None
    if not match.glued() or match.in_longer_number():
        return None
    return "DATE", Point(year=match.number("YEAR"), short_year=match.number("YY"), month=month, day=day)


def iso_month(match: Match) -> Built | None:
    """Build a month in ISO order, 2021-07; a span of years such as 2007-08 is left to its two years."""
    year, month = match.number("YEAR"), match.number("MON")
    if year is None or month is None or not match.glued():
        return None
    digits = match.tokens.words[match.end - 1]
    if len(digits) != 2 or month > year % 100 or match.after() == "-":
        return None
    return "DATE", Point(year=year, month=month)


def digits_date(match: Match) -> Built | None:
    """Build a date of eight digits: 19980108."""
    digits = match.text("DIGITS8")
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    if year not in _YEARS or not 1 <= month <= 12 or not has_day(month, day):
        return None
    return "DATE", Point(year=year, month=month, day=day)


ISO_RULES = (
    Rule("iso date", "YEAR - MON - DAY | YEAR / MON / DAY", numeric_date),
    Rule("iso month", "YEAR - MON", iso_month),
    Rule("digits date", "DIGITS8", digits_date),
)
MONTH_FIRST = Rule("numeric date", "MON / DAY / (YEAR | YY) | MON - DAY - (YEAR | YY)", numeric_date)
DAY_FIRST = Rule(
    "numeric date, day first", "DAY / MON / (YEAR | YY) | DAY . MON . YEAR | DAY - MON - (YEAR | YY)", numeric_date
)
