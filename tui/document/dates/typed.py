"""Read a date as a person types it to go there: "sep 2001", "last spring", "three weeks ago", "12.5.99"."""

from __future__ import annotations

import re
from datetime import date

from tui.document.calendar import Day
from tui.document.dates.discourse import Discourse
from tui.document.dates.language import DateLanguage
from tui.document.dates.pipeline import read
from tui.document.dates.resolvers import resolve
from tui.document.dates.values import days_of
from tui.document.language import Language
from tui.languages import DEFAULT, load

_ISO_MONTH = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])")
_LONGEST = 200  # characters: more than a date takes, and dateparser is slow on long strings


def parse_typed(text: str, base: date, language: Language | None = None) -> tuple[Day, Day] | None:
    """Return the first and last day that `text` means on the day `base`; None where it means no date.

    The rules of `language` (the default one if None) are asked first; what they cannot read is left to dateparser,
    imported only then.
    """
    text = " ".join(text.split())[:_LONGEST]
    if _ISO_MONTH.fullmatch(text):
        days = days_of(text)
        return (days[0], days[1]) if days else None
    return by_rules(text, base, language) or _by_dateparser(text, base)


def prepare() -> None:
    """Load what dateparser needs for words that no rule reads, which takes a second or two the first time."""
    _by_dateparser("?", date.today())


def by_rules(text: str, base: date, language: Language | None = None) -> tuple[Day, Day] | None:
    """Return what `parse_typed` does, but of what the rules of the language read alone: no guesses."""
    dates = (language or load(DEFAULT)).dates
    text = " ".join(text.split())[:_LONGEST]
    return _by_rules(text, base, dates) or _by_rules(text.title(), base, dates)


def lacks_year(text: str, language: Language | None = None) -> bool:
    """Whether `text` names a month without saying of which year: "14 october", but not "oct 2001" or "last october"."""
    months = (language or load(DEFAULT)).dates.vocabulary.categories.get("MONTH", {})
    words = text.lower().replace(",", " ").split()
    named = any(word.rstrip(".") in months for word in words)
    return named and all(word.rstrip(".") in months or len(re.sub(r"\D", "", word)) in (1, 2) for word in words)


def _by_rules(text: str, base: date, language: DateLanguage) -> tuple[Day, Day] | None:
    """Return the days by the rules of the language, if they understand all of `text`."""
    spelt = " ".join([language.typed.lead, *(_spelt(word, language) for word in text.split())]).lstrip()
    found: list[tuple[Day, Day]] = []
    position = 0
    for candidate in read(spelt, 0, len(spelt), language):
        if not _is_noise(spelt[position : candidate.start], language):
            return None
        resolved = resolve(candidate, Discourse(base))
        days = days_of(resolved.value) if resolved else None
        if resolved is not None and resolved.value == "PRESENT_REF":
            days = base, base, "day"
        if days is None:
            return None
        found.append((days[0], days[1]))
        position = candidate.stop
    if not found or not _is_noise(spelt[position:], language):
        return None
    return min(first for first, _ in found), max(last for _, last in found)


def _spelt(word: str, language: DateLanguage) -> str:
    """Return a month or weekday with the capital that running text would give it; an abbreviation with its dot, too."""
    bare = word.rstrip(".,").lower()
    if bare not in language.vocabulary.capitalised_words:
        return word
    dot = "." if bare in language.vocabulary.abbreviated else ""
    return bare.capitalize() + dot + word[len(bare) :].lstrip(".")


def _is_noise(text: str, language: DateLanguage) -> bool:
    """Whether the words around and between dates add nothing: "from ... to ..."."""
    return all(not word.strip(",.-–") or word.lower() in language.typed.noise for word in text.split())


def _by_dateparser(text: str, base: date) -> tuple[Day, Day] | None:
    """Return the day dateparser makes of `text`, seen from `base` and leaning to the past."""
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
