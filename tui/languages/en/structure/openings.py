"""How a dated entry, a dateline or a label of the publication date opens in English."""

import re
from collections.abc import Iterable

from tui.document.pattern import Pattern
from tui.document.structure.language import Openings
from tui.languages.en.calendar_names import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from tui.languages.en.publication import LABEL


def _named(names: Iterable[str], abbreviations: Iterable[str]) -> str:
    """Return a pattern for names in full, or abbreviated with or without a dot."""
    return rf"(?:{'|'.join(names)}|(?:{'|'.join(sorted(abbreviations, key=len, reverse=True))})\b\.?)"


_MONTH = _named(MONTHS, MONTH_ABBREVIATIONS)
_WEEKDAY = rf"(?:{_named(WEEKDAYS, WEEKDAY_ABBREVIATIONS)},?\s+)?"
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
_PLACE = r"[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3}(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2})?"

OPENINGS = Openings(
    date=Pattern(rf"(?:(?P<full>{_FULL}{_CLOCK})|{_YEARS})"),
    label=Pattern(
        rf"[*_]{{0,3}}{LABEL}(?:\s+(?:on|at)\b)?\s*[:=]?[*_]{{0,3}}\s*",
        re.IGNORECASE,
    ),
    dateline=Pattern(
        rf"{_PLACE}(?:,?\s+{_MONTH}\s+{_DAY}(?:,\s+{_YEAR})?|,?\s+{_DAY}\s+{_MONTH}(?:\s+{_YEAR})?)?"
        r"(?:,?\s*\([A-Z][\w /.-]{1,24}\))?\s*(?:--+|[-–—])\s+(?=\S)"
    ),
)
