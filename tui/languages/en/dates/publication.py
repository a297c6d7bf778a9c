"""English labels of the date of publication."""

from __future__ import annotations

import re

from tui.document.dates.words import PublicationWords
from tui.languages.en.publication import LABEL

PUBLICATION = PublicationWords(
    label=re.compile(
        r"(?:\A|\n|[|•·;] ?)[ \t>*#_]{0,8}"
        rf"(?:{LABEL}"
        r"|(?:minutes|notes|record|proceedings) of (?:the|a|an) [^\n]{0,90}\n?[^\n]{0,60}\bheld)\b"
        r"[*_]{0,2}(?: on| at| in)?[ \t]{0,4}[:\-–]?[*_ \t]{0,6}",
        re.IGNORECASE,
    )
)
