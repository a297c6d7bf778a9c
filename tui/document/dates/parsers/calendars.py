"""Builders of dates in other languages and of solar and lunar Hijri dates."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.dates.candidate import Meaning
from tui.document.dates.parsers.match import Built, Match

_SOLAR_YEARS = range(1150, 1501)  # 1771-2122: before that Afghan and Iranian sources print lunar dates
_LUNAR_YEARS = range(1000, 1501)
_UMM_AL_QURA = range(1343, 1501)  # the years hijridate knows by the calendar of Umm al-Qura, 1924-2077


def foreign_date(match: Match) -> Built | None:
    """A Gregorian date with the month's name in another language: "le 5 juillet 2021", "5. Juli 2021"."""
    day, month = match.number("DAY"), match.number("FMONTH")
    return "DATE", Meaning(year=match.number("YEAR"), month=month, day=day)


def solar_date(match: Match) -> Built | None:
    """A date of the solar Hijri calendar of Afghanistan and Iran: "13 Tir 1400", "Saur 1357", "1357 SH"."""
    year = match.number("YEAR")
    if year not in _SOLAR_YEARS or year is None:
        return None
    month, day = match.number("SOLAR"), match.number("DAY")
    from convertdate import persian  # imported late: only a text with such a date needs it

    try:
        first = date(*persian.to_gregorian(year, month or 1, day or 1))
        if day is not None:
            last = first
        elif month is not None:
            last = date(*persian.to_gregorian(year + month // 12, month % 12 + 1, 1)) - timedelta(days=1)
        else:
            last = date(*persian.to_gregorian(year + 1, 1, 1)) - timedelta(days=1)
    except ValueError:
        return None
    return "DATE", Meaning(value=_value(first, last))


def lunar_date(match: Match) -> Built | None:
    """A date of the lunar Hijri calendar: "4 Dhu al-Qadah 1442", "Ramadan 1400", "1442 AH"."""
    year, month, day = match.number("YEAR"), _lunar_month(match), match.number("DAY")
    if year is None or year not in _LUNAR_YEARS:
        return None
    try:
        first = _lunar(year, month or 1, day or 1)
        if day is not None:
            last = first
        elif month is not None:
            last = _lunar(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        else:
            last = _lunar(year + 1, 1, 1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return "DATE", Meaning(value=_value(first, last))


def _lunar_month(match: Match) -> int | None:
    """The number of a month named by one word, or by the first and last of three ("Rabi al-thani")."""
    head, tail = match.number("LUNAR_HEAD"), match.number("LUNAR_TAIL")
    return head + tail if head is not None and tail is not None else match.number("LUNAR")


def _lunar(year: int, month: int, day: int) -> date:
    """The Gregorian day of a lunar one: by Umm al-Qura where it is defined, else by the tabular calendar."""
    if year in _UMM_AL_QURA:
        from hijridate import Hijri  # imported late: only a text with such a date needs it

        found = Hijri(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    from convertdate import islamic  # imported late, as above

    return date(*islamic.to_gregorian(year, month, day))


def _value(first: date, last: date) -> str:
    """The value of a span of days: one day, or its first and last joined by a slash."""
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
