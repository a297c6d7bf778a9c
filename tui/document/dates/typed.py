"""Reads a date as a person types it to go there: "sep 2001", "last spring", "three weeks ago", "12.5.99"."""

from __future__ import annotations

import re
from datetime import date

from tui.document.calendar import Day
from tui.document.dates.english.words import MONTHS, WEEKDAYS, listed
from tui.document.dates.pipeline import read
from tui.document.dates.resolvers import resolve
from tui.document.dates.resolvers.clock import Clock
from tui.document.dates.values import interval

_ISO_MONTH = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])")
_LONGEST = 200  # characters; nobody types more, and dateparser is slow on long strings
_NOISE = listed("in on at the go to of from since and between until")


def parse_typed(text: str, base: date) -> tuple[Day, Day] | None:
    """The first and last day that `text` means to somebody on the day `base`; None where it means no date.

    This package's own rules are asked first; what they cannot read is left to dateparser, imported only then.
    """
    text = " ".join(text.split())[:_LONGEST]
    if _ISO_MONTH.fullmatch(text):
        return _days(text)
    return _own(text, base) or _own(text.title(), base) or _dateparser(text, base)


def lacks_year(text: str) -> bool:
    """Whether `text` names a month without saying of which year: "14 october", but not "oct 2001" or "last october"."""
    words = text.lower().replace(",", " ").split()
    named = any(word.rstrip(".") in MONTHS for word in words)
    return named and all(word.rstrip(".") in MONTHS or len(re.sub(r"\D", "", word)) in (1, 2) for word in words)


def _days(value: str) -> tuple[Day, Day] | None:
    """The first and last day of a TIMEX3 value."""
    days = interval(value)
    return (days[0], days[1]) if days else None


def _own(text: str, base: date) -> tuple[Day, Day] | None:
    """The days by the package's own rules, if they understand all of `text`."""
    spelt = "in " + " ".join(_capital(word) for word in text.split())
    candidates = read(spelt, 0, len(spelt))
    found: list[tuple[Day, Day]] = []
    position = 0
    for candidate in candidates:
        if not _is_noise(spelt[position : candidate.start]):
            return None
        resolved = resolve(candidate, Clock(base))
        days = interval(resolved.value) if resolved else None
        if resolved is not None and resolved.value == "PRESENT_REF":
            days = base, base, "day"
        if days is None:
            return None
        found.append((days[0], days[1]))
        position = candidate.stop
    if not found or not _is_noise(spelt[position:]):
        return None
    return min(first for first, _ in found), max(last for _, last in found)


def _capital(word: str) -> str:
    """A month or weekday with the capital that running text would give it; an abbreviation with its dot, too."""
    bare = word.rstrip(".,").lower()
    if bare not in MONTHS and bare not in WEEKDAYS:
        return word
    dot = "." if len(bare) <= 4 and bare not in ("may", "june", "july") else ""
    return bare.capitalize() + dot + word[len(bare) :].lstrip(".")


def _is_noise(text: str) -> bool:
    """Whether the words around and between dates add nothing: "from ... to ..."."""
    return all(not word.strip(",.-–") or word.lower() in _NOISE for word in text.split())


def _dateparser(text: str, base: date) -> tuple[Day, Day] | None:
    """The day dateparser makes of `text`, seen from `base` and leaning to the past."""
    if not text:
        return None
    from datetime import datetime

    import dateparser  # imported late: it costs more than the rest of the program's start

    moment = datetime(base.year, base.month, base.day)
    settings = {"RELATIVE_BASE": moment, "PREFER_DATES_FROM": "past", "PREFER_DAY_OF_MONTH": "first"}
    if "." in text:
        settings["DATE_ORDER"] = "DMY"  # dots are European
    found = dateparser.parse(text, settings=settings)
    if found is None:
        return None
    return found.date(), found.date()
