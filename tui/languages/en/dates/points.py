"""Builders of English points and periods of the calendar: dates, years, seasons, quarters, centuries, eras."""

from __future__ import annotations

from tui.document.calendar import has_day
from tui.document.dates.match import Builder, Built, Match
from tui.document.dates.meaning import AnchorName, Period, Point, Report, Shift, offset
from tui.document.dates.named_days import single_year, usual_month
from tui.languages.en.dates.named_days import ATTACK_WORDS
from tui.languages.en.dates.words import (
    AFTER_DAY,
    COUNTED,
    DAY_LEADS,
    GIVEN_NAMES,
    MONTH_LEADS,
    NUMBERED,
    SEASON_LEADS,
    SENTENCE_WORDS,
    YEAR_PREFIXES,
    YEARLY,
)


def date(match: Match) -> Built | None:
    """Build a date of some of weekday, day, month and year, or a year with its month or season."""
    month, day = match.number("MONTH"), match.number("DAY")
    if day is None:
        day = match.number("ORD")
    if month is not None and day is not None and not has_day(month, day):
        return None
    if match.has("YY") and not match.tokens.glued(match.items["YY"] - 1, match.items["YY"] + 1):
        return None
    year = match.number("YEAR") or match.number("YEARWORD")
    if (month, day) == (9, 11) and not match.has("YEAR", "YY") and match.after() in ATTACK_WORDS:
        year = 2001
    return "DATE", Point(
        year=year,
        short_year=match.number("YY"),
        quarter=match.number("ORD") if match.has("quarter") else None,
        season=match.text("SEASON") or match.text("FALL"),
        month=month,
        day=None if match.has("quarter") else day,
        weekday=match.number("WEEKDAY"),
        shift=_year_shift(match),
    )


def _year_shift(match: Match) -> Shift | None:
    """Return the year that "last", "next", "the previous" or "that" chooses; None where no such word stands there."""
    if match.has("that"):
        return Shift("year", 0, "focus")
    for name in ("STORY", "THIS", "NEXT", "LAST"):
        if match.has(name):
            anchor: AnchorName = "focus" if name == "STORY" else "publication"
            return Shift("year", match.number(name) or 0, anchor)
    return None


def named_day(day: str) -> Builder:
    """Return a builder of a day known by its name: "Thanksgiving Day", "D-Day", "Christmas 1963"; `day` is its rule."""

    def build(match: Match) -> Built | None:
        if not any(word[:1].isupper() for word in match.tokens.words[match.first : match.end]):
            return None
        year = match.number("YEAR") or single_year(day)
        return "DATE", Point(named=day, month=usual_month(day), year=year, short_year=match.number("YY"))

    return build


def year_first(match: Match) -> Built | None:
    """Build a date behind its year, as in chronologies: "1981, 6 March", "1992 June"; only where a line begins"""
    if match.before() and match.before()[0] not in "\n-*•–|":
        return None
    return "DATE", Point(year=match.number("YEAR"), month=match.number("MONTH"), day=match.number("DAY"))


def nine_eleven(match: Match) -> Built | None:
    """Build the date of the attacks known as 9/11."""
    if match.tokens.words[match.first : match.end] != ["9", "/", "11"] or match.after() == "/":
        return None
    return "DATE", Point(year=2001, month=9, day=11)


def bare_month(match: Match) -> Built | None:
    """Build a month alone, if it is no person's name and no other word at the beginning of a sentence."""
    tokens = match.tokens
    word, before, after = tokens.word(match.first), match.before(), match.after()
    before_known = match.first > 0 and tokens.tags[match.first - 1] is not None
    before_capital = match.first > 0 and tokens.words[match.first - 1][:1].isupper()
    dotted = tokens.ends[match.first] - tokens.starts[match.first] > len(word)
    if len(word) <= 4 and word not in ("may", "june", "july") and not dotted:
        return None  # an abbreviation without its dot may be a name: "Jan"
    if word == "march" and (before in ("long", "s") or (before == "the" and after in ("to", "on", "for", "from"))):
        return None  # "the Long March", "the March on Rome"
    if before in MONTH_LEADS:
        return "DATE", Point(month=match.number("MONTH"))
    begins = not before or not (before[0].isalnum() or before in ",-")
    if begins and word in SENTENCE_WORDS and after not in (",", "-"):
        return None
    if before_capital and not before_known and not begins:
        return None  # "Theresa May"
    following = tokens.words[match.end : match.end + 1]
    named = following and following[0][:1].isupper() and tokens.tags[match.end] is None
    if named and word in GIVEN_NAMES and not before_known:
        return None  # "April Smith"
    return "DATE", Point(month=match.number("MONTH"))


def bare_day(match: Match) -> Built | None:
    """Build a day of the month given before: "on the 25th"."""
    after = match.after()
    if match.before() not in DAY_LEADS or (after[:1].isalpha() and after not in AFTER_DAY):
        return None  # "the 38th parallel"
    return "DATE", Point(day=match.number("DAY"))


def year_end(_match: Match) -> Built | None:
    """Build "the end of the year" from the year of its anchor."""
    return "DATE", offset("year", 0, "focus")


def month_end(_match: Match) -> Built | None:
    """Build "the end of the month" from the month of its anchor."""
    return "DATE", offset("month", 0, "focus")


def year_ago(match: Match) -> Built | None:
    """Build the year before, or its quarter where quarters are reported: "the year-ago quarter", "year-earlier"."""
    if match.has("ORD"):
        return "DATE", Point(quarter=match.number("ORD"), shift=Shift("year", -1, "publication"))
    return "DATE", Report("year", -1)


def same_quarter(match: Match) -> Built | None:
    """Build the quarter reported on: "the latest quarter", "the 1989 period"; not of "quarter-to-quarter change"."""
    if match.after() == "-":
        return None
    return "DATE", Report("quarter", 0, match.number("YEAR"))


_MONTHS = 12
_YEAR_DIGITS = 4
_NOT_AFTER_YEAR = frozenset("%$£°#@/")
_BEFORE_YEAR = frozenset("(-'\"[/“—,*")


def bare_year(match: Match) -> Built | None:
    """Build a year alone, where nothing says that it is a quantity or a number."""
    year = match.number("YEAR")
    if year is None:
        return None
    spelt = "SPELT" in (match.tokens.tags[match.first] or {})
    return ("DATE", Point(year=year)) if spelt or _stands_alone(match) else None


def _stands_alone(match: Match) -> bool:
    """Whether four digits are neither a part of something longer nor a quantity or a number."""
    tokens, first, end = match.tokens, match.first, match.end
    before, after = match.before(), match.after()
    touching = first > 0 and tokens.ends[first - 1] == tokens.starts[first]
    if _is_numbered(match):
        return False
    if after in COUNTED or (before in NUMBERED and (touching or before != "#")):  # "# 1979" is a heading in Markdown
        return False
    if before.strip() and touching:
        further = match.before(2)
        if before not in _BEFORE_YEAR:
            return False
        if before == "-" and further[-1:].isalpha() and further not in YEAR_PREFIXES:
            return False
        if before == "-" and further.isdigit() and len(further) != 4:
            return False
        if before == "/" and further.isdecimal() and len(further) < _YEAR_DIGITS and int(further) > _MONTHS:
            return False  # "application 14/1936"
    if after and tokens.starts[end] == tokens.ends[end - 1]:
        decimal = after in ".,:" and match.after(2)[:1].isdigit() and tokens.glued(end, end + 2)
        span = after == "/" and match.after(2).isdigit() and len(match.after(2)) in (2, 4)
        return span or not (after in _NOT_AFTER_YEAR or after.isalnum() or decimal)
    return True


def _is_numbered(match: Match) -> bool:
    """Whether a name that is no event's stands right before the digits, so that they number it: "Gate 1999"."""
    tokens, before = match.tokens, match.first - 1
    if before < 1 or tokens.tags[before] is not None or match.before() in YEARLY:
        return False
    word, ahead = tokens.words[before], tokens.words[before - 1]
    return word.istitle() and ahead.islower() and tokens.ends[before] + 1 == tokens.starts[match.first]


def short_year(match: Match) -> Built | None:
    """Build a year of two digits after an apostrophe: '99."""
    tokens = match.tokens
    if not tokens.glued(match.first, match.end) or match.after() == "s":
        return None
    if match.first and tokens.ends[match.first - 1] == tokens.starts[match.first]:
        return None
    return "DATE", Point(short_year=match.number("YY"))


def bare_season(match: Match) -> Built | None:
    """Build a season alone: "the summer", "in spring"."""
    season = match.items["SEASON"]
    if match.has("the") and match.tokens.words[season][:1].isupper():
        return None
    if not match.has("the") and match.before() not in SEASON_LEADS:
        return None
    if match.has("the") and match.after() == "of" and match.tokens.word(match.end + 1) != "the":
        return None
    return "DATE", Point(season=match.text("SEASON"))


def attributive_season(match: Match) -> Built | None:
    """Build a season before what it qualifies, in a history: "the Spring Offensive"."""
    return "DATE", Point(season=match.text("SEASON"))


def quarter(match: Match) -> Built | None:
    """Build a quarter of a year: "the third quarter of 1989"."""
    number = match.number("ORD")
    if number is None or not 1 <= number <= 4:
        return None
    return "DATE", Point(quarter=number, year=match.number("YEAR"), short_year=match.number("YY"))


def period_code(match: Match) -> Built | None:
    """Build a quarter or half by its code: "Q3 2019", "H1 2020"."""
    code = match.number("QCODE") or 0
    quarter, half = (None, code - 10) if code > 10 else (code, None)
    return "DATE", Point(quarter=quarter, half=half, year=match.number("YEAR"), short_year=match.number("YY"))


def half(match: Match) -> Built | None:
    """Build a half of a year."""
    number = 2 if match.has("LAST", "latter") else match.number("ORD")
    if number not in (1, 2) or match.after() == "s":
        return None  # "the last half of the '80s" is dated by the decade
    return "DATE", Point(half=number, year=match.number("YEAR"), short_year=match.number("YY"))


def decade(match: Match) -> Built | None:
    """Build a decade in digits: "the 1980s", "the '80s"."""
    year, short = match.number("YEAR"), match.number("YY")
    first = match.items.get("YEAR", match.items.get("YY", 0))
    if not match.tokens.glued(first, match.end) or (year or short or 0) % 10:
        return None
    return "DATE", Period(decade=year // 10 if year else None, short_decade=short)


def decade_word(match: Match) -> Built | None:
    """Build a decade in words: "the nineties", "the nineteen sixties"."""
    return "DATE", Period(short_decade=10 * (match.number("TENS") or 0))


def century(match: Match) -> Built | None:
    """Build a century: "the 19th century", "the third century BC"."""
    number = match.number("ORD") or match.number("DAY")
    if number is None or not 1 <= number <= 30:
        return None
    return "DATE", Period(century=number, bce=match.number("ERA") == -1)


def era_year(match: Match) -> Built | None:
    """Build a year with its era: "264 BC", "AD 79"."""
    number = match.number("YEARN") or match.number("NUM")
    if number is None or not 1 <= number <= 9999:
        return None
    word = match.tokens.words[match.items["ERA"]]
    if word in ("ad", "am", "ce", "Ad", "Ce"):
        return None
    return "DATE", Point(year=1 - number if match.number("ERA") == -1 else number)


def era_date(match: Match) -> Built | None:
    """Build a day, month or season of a year with its era: "2 August 216 BC", "the spring of 218 BC"."""
    year, point = era_year(match), date(match)
    if year is None or point is None or not isinstance(year[1], Point) or not isinstance(point[1], Point):
        return None
    return "DATE", point[1]._replace(year=year[1].year)
