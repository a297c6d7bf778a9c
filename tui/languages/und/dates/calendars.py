"""Dates in other languages and calendars, which a text in any language may quote or print: Gregorian and Hijri.

A day and a year beside one of the month names in `months.py`, or a Hijri year with its era.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tui.document.dates.match import Built, Match, Rule
from tui.document.dates.meaning import Fixed, Point
from tui.languages.und.dates.months import FOREIGN_MONTHS, LUNAR_MONTHS, NAMES, SOLAR_MONTHS

CATEGORIES: dict[str, dict[str, int]] = {
    "FMONTH": FOREIGN_MONTHS,
    "SOLAR": SOLAR_MONTHS,
    "LUNAR": LUNAR_MONTHS,
    # Months named by several words: "Rabi al-thani" is 3 and 1, the fourth.
    "LUNAR_HEAD": {"rabi": 3, "jumada": 5, "dhu": 11},
    "LUNAR_TAIL": {
        "awwal": 0, "awal": 0, "ula": 0, "qadah": 0, "qidah": 0, "thani": 1, "akhir": 1, "akhira": 1, "hijjah": 1,
        "hijja": 1,
    },
    "AH": {"ah": 1, "a.h.": 1, "a.h": 1},
    "SH": {"sh": 1, "s.h.": 1, "a.p.": 1, "هجری": 1},
}  # fmt: skip
"""Words that name a month of another calendar or language, or the era of one, wherever they stand."""

_SOLAR_YEARS = range(1150, 1501)  # 1771-2122: before that Afghan and Iranian sources print lunar dates
_LUNAR_YEARS = range(1000, 1501)
_FIRST_OF_HEJIRA = 227015  # ordinal of 19 July 622 in the Gregorian calendar, 1 Muharram of the year 1
_UMM_AL_QURA = range(1343, 1501)  # the years hijridate knows by the calendar of Umm al-Qura, 1924-2077


def foreign_date(match: Match) -> Built | None:
    """Build a Gregorian date with the month's name in its own language: "le 5 juillet 2021", "5. Juli 2021"."""
    day, month = match.number("DAY"), match.number("FMONTH")
    if day is None and (match.tokens.word(match.first) in NAMES or match.before() == "de"):
        return None  # "Mars 2020", "Rio de Janeiro 1996"
    return "DATE", Point(year=match.number("YEAR"), month=month, day=day)


def solar_date(match: Match) -> Built | None:
    """Build a date of the solar Hijri calendar of Afghanistan and Iran: "13 Tir 1400", "Saur 1357", "1357 SH"."""
    year, month, day = match.number("YEAR"), match.number("SOLAR"), match.number("DAY")
    if year is None or year not in _SOLAR_YEARS:
        return None
    return _built(_solar, year, month, day)


def lunar_date(match: Match) -> Built | None:
    """Build a date of the lunar Hijri calendar: "4 Dhu al-Qadah 1442", "Ramadan 1400", "1442 AH"."""
    year, month, day = match.number("YEAR"), _lunar_month(match), match.number("DAY")
    if year is None or year not in _LUNAR_YEARS:
        return None
    return _built(_lunar, year, month, day)


def _built(convert: Callable[[int, int, int], date], year: int, month: int | None, day: int | None) -> Built | None:
    """Return the Gregorian day, or the first and last one, of a day, month or year that `convert` converts."""
    try:
        first = last = convert(year, month or 1, day or 1)
        if month is None:
            last = convert(year + 1, 1, 1) - timedelta(days=1)
        elif day is None:
            last = convert(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    value = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return "DATE", Fixed(value)


def _lunar_month(match: Match) -> int | None:
    """Return the number of a month named by one word, or by the first and last of three ("Rabi al-thani")."""
    head, tail = match.number("LUNAR_HEAD"), match.number("LUNAR_TAIL")
    return head + tail if head is not None and tail is not None else match.number("LUNAR")


def _solar(year: int, month: int, day: int) -> date:
    """Return the Gregorian day of a solar Hijri one. Raises ValueError where there is none."""
    import jdatetime  # imported late: only a text with such a date needs it

    found = jdatetime.date(year, month, day).togregorian()
    return date(found.year, found.month, found.day)


def _lunar(year: int, month: int, day: int) -> date:
    """Return the Gregorian day of a lunar Hijri one: by Umm al-Qura where it is defined, else by the tabular calendar.

    Raises ValueError where there is none. The tabular calendar is that of Reingold and Dershowitz, "Calendrical
    Calculations", chapter 7; sightings of the moon may differ from it by a day or two.
    """
    if year in _UMM_AL_QURA:
        from hijridate import Hijri  # imported late: only a text with such a date needs it

        found = Hijri(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    if day > 30:
        raise ValueError(f"no lunar month has {day} days")
    months = 29 * (month - 1) + month // 2
    return date.fromordinal(_FIRST_OF_HEJIRA - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + months + day)


_LUNAR_MONTH = "(LUNAR | LUNAR_HEAD al - LUNAR_TAIL)"


def calendar_rules(day: str) -> tuple[Rule, ...]:
    """Return the rules of dates in other languages and calendars; `day` is the pattern of a day of a Hijri month."""
    return (
        Rule("foreign date", "(le | el | il)? DAY (. | de | er)? FMONTH (de | del | ,)? YEAR", foreign_date),
        Rule("foreign day", "(le | el | il) DAY (. | de)? FMONTH", foreign_date),
        Rule("foreign month", "FMONTH (de | del)? YEAR", foreign_date),
        Rule("solar Hijri date", f"({day} SOLAR | SOLAR (DAY TH?)?) ,? YEAR SH?", solar_date),
        Rule("lunar Hijri date", f"{day} {_LUNAR_MONTH} ,? YEAR AH? | {_LUNAR_MONTH} ,? YEAR AH?", lunar_date),
        Rule("solar Hijri year", "YEAR SH", solar_date),
        Rule("lunar Hijri year", "YEAR AH | AH YEAR", lunar_date),
    )
