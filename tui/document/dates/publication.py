"""Find the date a text gives of itself, in the blocks at its beginning: a label, a dateline, or a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.calendar import PartialDate
from tui.document.dates.candidate import Candidate
from tui.document.dates.language import DateLanguage
from tui.document.dates.meaning import Point, stated_year
from tui.document.dates.propose import propose
from tui.document.dates.refiners.context import Context
from tui.document.dates.refiners.joins import join_times
from tui.document.dates.tokens import tokenize
from tui.document.model import Block, Document
from tui.document.span import Span

_HEAD = 3000  # characters from the beginning in which a text says when it was published
_BEHIND = 25  # characters between a label and its date: a time of day
_LABELLED = 60  # characters behind a label that are searched for its date
_PLACE = 80  # characters that a dateline may take before its date
_ALONE = 60  # characters a line with little but a date may have
_BESIDE = 25  # letters such a line may have beside the date: a weekday, a name
_ALONE_LINES = 8  # lines after which a date alone opens an entry of the text, not the text
_YEARS = range(1900, 2101)  # years that may be that of a dateline without one


class Publication(NamedTuple):
    """The day a text was published and how that is known."""

    day: date
    basis: PublicationBasis


def publication_of(document: Document, language: DateLanguage) -> Publication | None:
    """Return the publication date that the first blocks of a document state, None where they state none."""
    head = [block for block in document.blocks if block.start < _HEAD]
    return (
        _labelled(document, head, language) or _dateline(document, head, language) or _alone(document, head, language)
    )


def _dates(text: str, start: int, end: int, language: DateLanguage) -> list[Candidate]:
    """Return the candidates of `text[start:end]`, times of day joined to their dates."""
    tokens = tokenize(text, start, min(end, len(text)), language.lexicon, language.vocabulary.numbers)
    return join_times(propose(tokens, language), Context(tokens, text, language.context))


def _day(candidate: Candidate, year: int | None = None) -> date | None:
    """Return the day of a candidate that states day and month, and a year unless one is given."""
    point = candidate.meaning
    if not isinstance(point, Point) or point.named:
        return None
    year = point.year or year
    return PartialDate(year, point.month, point.day).date() if year is not None and point.month and point.day else None


def _labelled(document: Document, head: list[Block], language: DateLanguage) -> Publication | None:
    """Find a date behind a label, "Published: 5 July 2021"; the first label wins over later ones."""
    text = document.text
    for start, end in _labels(text, head, language):
        for candidate in _dates(text, end, end + _LABELLED, language)[:2]:
            day = _day(candidate)
            between = text[end : candidate.start]
            if day is not None and len(between) <= _BEHIND and "\n\n" not in between:
                words = _trimmed(text, start, candidate.stop)
                return Publication(day, PublicationBasis(PublicationRule.LABEL, words))
    return None


def _labels(text: str, head: list[Block], language: DateLanguage) -> Iterator[tuple[int, int]]:
    """Find where labels of publication dates begin and end: blocks of metadata, and labels within other blocks."""
    for block in head:
        if block.kind == "metadata":
            yield block.start, block.start
        if language.publication.label is not None:
            for label in language.publication.label.finditer(text[block.start : min(block.end, _HEAD)]):
                yield block.start + label.start(), block.start + label.end()


def _dateline(document: Document, head: list[Block], language: DateLanguage) -> Publication | None:
    """Find the date of a news agency's dateline; a year that it leaves out is the last one the text states."""
    text = document.text
    for block in head:
        if block.kind != "dateline":
            continue
        for candidate in _dates(text, block.start, min(block.end, block.start + 2 * _PLACE), language)[:1]:
            if not any(character.isalpha() for character in text[block.start : candidate.start]):
                continue  # a date alone
            day = _day(candidate)
            words = _trimmed(text, block.start, candidate.stop)
            if day is not None:
                return Publication(day, PublicationBasis(PublicationRule.DATELINE, words))
            year = max(_stated_years(text, language), default=None)
            day = _day(candidate, year)
            if day is not None:
                return Publication(day, PublicationBasis(PublicationRule.DATELINE, words, year_implied=True))
    return None


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without separators and white space at its beginning."""
    while start < end and text[start] in "\n\t |•·; ":
        start += 1
    return Span(start, end)


def _stated_years(text: str, language: DateLanguage) -> Iterator[int]:
    """Return the years of the dates that the head of a text states."""
    for candidate in _dates(text, 0, 10 * _HEAD, language):
        year = stated_year(candidate.meaning)
        if year is not None and year in _YEARS:
            yield year


def _alone(document: Document, head: list[Block], language: DateLanguage) -> Publication | None:
    """Find a full date on a line of its own near the top, unless the text is a chronology with many such lines."""
    text = document.text
    found: list[Publication] = []
    for number, (start, end) in enumerate(_lines(text, head)):
        if end - start > _ALONE:
            continue
        for candidate in _dates(text, start, end, language)[:1]:
            day = _day(candidate)
            rest = text[start : candidate.start] + text[candidate.stop : end]
            if day is None or sum(character.isalpha() for character in rest) > _BESIDE or rest.rstrip().endswith("."):
                continue
            if number >= _ALONE_LINES:
                return None
            found.append(Publication(day, PublicationBasis(PublicationRule.LINE, Span(start, end))))
    return found[0] if len(found) == 1 else None


def _lines(text: str, head: list[Block]) -> Iterator[tuple[int, int]]:
    """Return the lines of the first blocks, without white space around them: (start, end)."""
    for block in head:
        position = block.start
        for line in text[block.start : min(block.end, _HEAD)].split("\n"):
            if line.strip():
                start = position + len(line) - len(line.lstrip())
                yield start, start + len(line.strip())
            position += len(line) + 1
