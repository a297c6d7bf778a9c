"""Finds the date a text gives of itself: a label, a dateline, or a date that stands alone near the top."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.dates.candidate import Candidate
from tui.document.dates.propose import propose
from tui.document.dates.refiners.context import Context
from tui.document.dates.refiners.joins import join_times
from tui.document.dates.tokens import tokenize
from tui.document.dates.values import Moment
from tui.document.span import Span

_HEAD = 3000  # characters from the beginning in which a text says when it was published
_LABEL = re.compile(
    r"(?:^|\n|[|•·;] ?)[ \t>*#_]{0,8}"
    r"(?:date|dated|(?:first |last |originally )?(?:published|updated|posted|issued|released)"
    r"|publication date|date of publication|published online"
    r"|(?:minutes|notes|record|proceedings) of (?:the|a|an) [^\n]{0,90}\n?[^\n]{0,60}\bheld)\b"
    r"[*_]{0,2}(?: on| at| in)?[ \t]{0,4}[:\-–]?[*_ \t]{0,6}",
    re.IGNORECASE,
)
# "KABUL, July 5 (Reuters) -", "WARSAW, Poland, Feb. 26, 1999 --": capitals, a date, perhaps an agency, a dash.
_DATELINE = re.compile(r"(?:^|\n)[ \t]{0,8}[A-Z][A-Z .'’-]{2,40},[ \t]")
_DATELINE_PLACE = 35  # characters that a country or state may take between the place and the date
_DATELINE_END = re.compile(r"[ \t]{0,3}(?:\(|\[|[-–—_])")
_BEHIND = 25  # characters between a label and its date: a time of day
_ALONE = 60  # characters a line with little but a date may have
_BESIDE = 25  # letters such a line may have beside the date: a weekday, a name
_ALONE_LINES = 8


@dataclass(frozen=True, slots=True)
class Publication:
    """The day a text was published and how that is known."""

    day: date
    basis: PublicationBasis


def publication_of(text: str) -> Publication | None:
    """The publication date that the head of `text` states, None where it states none."""
    head = text[:_HEAD]
    return _labelled(head) or _dateline(head, text) or _alone(head)


def _dates(text: str, start: int, end: int) -> list[Candidate]:
    tokens = tokenize(text, start, end)
    return join_times(propose(tokens), Context(tokens, text))


def _day(candidate: Candidate, year: int | None = None) -> date | None:
    """The day of a candidate that states day and month, and a year unless one is given."""
    meaning = candidate.meaning
    year = meaning.year or year
    if year is None or not meaning.month or not meaning.day or meaning.named:
        return None
    return Moment(year, meaning.month, meaning.day).date()


def _labelled(head: str) -> Publication | None:
    """A date behind a label: "Published: 5 July 2021"; the first label wins over later ones."""
    for label in _LABEL.finditer(head):
        for candidate in _dates(head, label.end(), label.end() + 60)[:2]:
            day = _day(candidate)
            between = head[label.end() : candidate.start]
            if day is not None and len(between) <= _BEHIND and "\n\n" not in between:
                words = _trimmed(head, label.start(), candidate.stop)
                return Publication(day, PublicationBasis(PublicationRule.LABEL, words))
    return None


def _dateline(head: str, text: str) -> Publication | None:
    """The date of a news agency's dateline; a year it leaves out is the last one the text states."""
    for place in _DATELINE.finditer(head):
        for candidate in _dates(head, place.end(), place.end() + 2 * _DATELINE_PLACE)[:1]:
            if candidate.start > place.end() + _DATELINE_PLACE or not _DATELINE_END.match(head, candidate.stop):
                continue
            day = _day(candidate)
            words = _trimmed(head, place.start(), candidate.stop)
            if day is not None:
                return Publication(day, PublicationBasis(PublicationRule.DATELINE, words))
            year = max(_stated_years(text), default=None)
            day = _day(candidate, year)
            if day is not None:
                return Publication(day, PublicationBasis(PublicationRule.DATELINE, words, year_implied=True))
    return None


def _trimmed(head: str, start: int, end: int) -> Span:
    """The span without separators and white space at its beginning."""
    while start < end and head[start] in "\n\t |•·; ":
        start += 1
    return Span(start, end)


def _stated_years(text: str) -> Iterator[int]:
    """The years of the dates that the head of a text states."""
    for candidate in _dates(text, 0, min(len(text), 10 * _HEAD)):
        year = candidate.meaning.year
        if year is not None and 1900 <= year <= 2100:
            yield year


def _alone(head: str) -> Publication | None:
    """A full date on a line of its own near the top, unless the text is a chronology with many such lines."""
    found: list[tuple[date, Span]] = []
    position = 0
    lines = head.split("\n")
    for number, line in enumerate(lines):
        if line.strip() and len(line) <= _ALONE:
            for candidate in _dates(head, position, position + len(line))[:1]:
                day = _day(candidate)
                rest = line[: candidate.start - position] + line[candidate.stop - position :]
                letters = sum(letter.isalpha() for letter in rest)
                if day is not None and letters <= _BESIDE and not rest.rstrip().endswith("."):
                    begin = position + len(line) - len(line.lstrip())
                    found.append((day, Span(begin, position + len(line.rstrip()))))
                    if sum(bool(earlier.strip()) for earlier in lines[:number]) >= _ALONE_LINES:
                        return None
        position += len(line) + 1
    if len(found) != 1:
        return None
    day, words = found[0]
    return Publication(day, PublicationBasis(PublicationRule.LINE, words))
