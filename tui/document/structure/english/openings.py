"""How a dated entry, a dateline or a line of metadata opens in English.

This only tells *that* a date stands there; what it means is for `tui.document.dates` to say.
"""

from __future__ import annotations

import re
from functools import cache

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day|\.)?,?\s+)?"
_DAY = r"(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:1\d\d\d|20\d\d|21\d\d)"
_ERA = r"(?:\s?(?:BC|BCE|AD|CE)\b\.?)"
_DASH = r"\s?[-–—/]\s?"

_FULL = (
    rf"{_WEEKDAY}(?:{_DAY}(?:{_DASH}{_DAY})?\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"
    rf"|{_MONTH}\s+{_DAY}(?!\d)(?:{_DASH}{_DAY}(?!\d))?(?:,?\s+{_YEAR})?|{_MONTH},?\s+{_YEAR}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)(?!\d))"
)
_YEARS = (
    r"(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Cc]irca|[Cc]\.|[Aa]bout|[Aa]round)"
    rf"[\s-](?:of\s)?)?(?:{_YEAR}s?(?!\d){_ERA}?(?:{_DASH}(?:{_YEAR}s?|\d\d)(?!\d){_ERA}?|{_DASH}[Pp]resent)?"
    rf"|\d{{1,4}}{_ERA}|AD\s?\d{{1,4}})"
)
_CLOCK = r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s+[A-Z]{2,4})?)?"


@cache
def _date() -> re.Pattern[str]:
    """A date (group "full": with a month or day, perhaps a time; else years); slow to compile, so there is but one."""
    return re.compile(rf"(?:(?P<full>{_FULL}{_CLOCK})|{_YEARS})")


@cache
def _follows_opening() -> re.Pattern[str]:
    return re.compile(r"\s*(?:$|[-–—:|,.]|\n)|\s+[\"“‘'(A-Z0-9]")


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"(?:\s*[:|\t]|\s+[-–—]\s|\s*[–—]\s?)\s*\S")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"[*_]{0,3}"
        r"(?:date|published|publication date|posted|updated|last updated|last modified|first published|created)"
        r"(?:\s+(?:on|at)\b)?\s*[:=]?[*_]{0,3}\s*",
        re.IGNORECASE,
    )


@cache
def _wire() -> re.Pattern[str]:
    place = r"[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3}(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2})?"
    return re.compile(
        rf"{place}(?:,?\s+{_MONTH}\s+{_DAY}(?:,\s+{_YEAR})?|,?\s+{_DAY}\s+{_MONTH}(?:\s+{_YEAR})?)?"
        r"(?:,?\s*\([A-Z][\w /.-]{1,24}\))?\s*(?:--+|[-–—])\s+(?=\S)"
    )


def date_opening(text: str, start: int, end: int) -> int | None:
    """Where the date ends that opens `text[start:end]` as the date of an entry; None where none does.

    "7 October 2001 A coalition ..." and "2015 The ..." open with a date; "2015 was a bad year" does not.
    """
    if not (text[start].isdigit() or text[start].isalpha()):
        return None
    end = min(end, start + 200)
    match = _date().match(text, start, end)
    return match.end() if match and _follows_opening().match(text, match.end(), end) else None


def is_dashed_entry(line: str) -> bool:
    """Whether `line` is an entry of a chronology: a date, a dash, colon or bar, and what happened."""
    match = _date().match(line)
    return match is not None and _dash().match(line, match.end()) is not None


def is_date_alone(line: str) -> bool:
    """Whether the whole `line` is a date, perhaps in brackets or marked."""
    return len(line) <= 60 and _date().fullmatch(line.lstrip("*_([").rstrip("*_)].:")) is not None


def metadata_end(text: str, start: int, end: int) -> int | None:
    """Where a leading "date 2021-07-05" or "Published: 5 July 2021" ends; None where there is none."""
    end = min(end, start + 120)
    label = _label().match(text, start, end)
    match = _date().match(text, label.end(), end) if label else None
    if (
        match is None
        or not match["full"]
        or (match.end() < end and (text[match.end()].isalnum() or text[match.end()] in "_-"))
    ):
        return None
    return match.end()


def wire_dateline_end(text: str, start: int, end: int) -> int | None:
    """Where an agency's dateline ("KABUL, July 5 (Agency) - ") ends; None where the block opens with none."""
    if not text[start : start + 2].isupper():
        return None
    match = _wire().match(text, start, min(end, start + 120))
    return match.end() if match else None
