"""Finds the date a text gives of itself: "date 2021-07-05", "Published: 5 July 2021", "KABUL, July 5 (Reuters)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tui.document.dates.propose import propose
from tui.document.dates.tokens import tokenize
from tui.document.dates.values import Moment

_HEAD = 3000
_LABEL = re.compile(
    r"(?:^|\n)[ \t>*#]{0,8}(?:date|published|updated|posted|last updated|publication date|first published|dated)"
    r"(?: on| at)?[ \t]{0,4}[:\-]?[ \t]{1,4}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Publication:
    """The day a text was published and how that is known."""

    day: date
    basis: str


def publication_of(text: str) -> Publication | None:
    """The publication date that the head of `text` states, None where it states none."""
    head = text[:_HEAD]
    for label in _LABEL.finditer(head):
        tokens = tokenize(head, label.end(), label.end() + 60)
        for candidate in propose(tokens)[:1]:
            meaning = candidate.meaning
            if candidate.start - label.end() <= 12 and meaning.year and meaning.month and meaning.day:
                day = Moment(meaning.year, meaning.month, meaning.day).date()
                if day is not None:
                    said = " ".join(text[label.start() : candidate.stop].split())
                    return Publication(day, f"the text says so: “{said}”")
    return None
