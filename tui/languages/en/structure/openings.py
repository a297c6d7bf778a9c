"""How a dated entry, a dateline or a label of the publication date opens in English."""

import re

from tui.document.pattern import Pattern
from tui.document.structure.language import Openings

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
_PLACE = r"[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,3}(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2})?"

OPENINGS = Openings(
    date=Pattern(rf"(?:(?P<full>{_FULL}{_CLOCK})|{_YEARS})"),
    label=Pattern(
        r"[*_]{0,3}"
        r"(?:date|published|publication date|posted|updated|last updated|last modified|first published|created)"
        r"(?:\s+(?:on|at)\b)?\s*[:=]?[*_]{0,3}\s*",
        re.IGNORECASE,
    ),
    dateline=Pattern(
        rf"{_PLACE}(?:,?\s+{_MONTH}\s+{_DAY}(?:,\s+{_YEAR})?|,?\s+{_DAY}\s+{_MONTH}(?:\s+{_YEAR})?)?"
        r"(?:,?\s*\([A-Z][\w /.-]{1,24}\))?\s*(?:--+|[-–—])\s+(?=\S)"
    ),
)
