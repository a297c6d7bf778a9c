"""The story day: what an undated sentence of a news text is taken to happen on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tui.document.basis import Anchor, AnchorKind, Basis, Certainty, Part, Rule
from tui.document.events.when import When, is_datable
from tui.document.model import Document
from tui.document.structure.english.openings import date_opening

LEAD_SENTENCES = 2
MONTH, YEAR = 31, 366
SECTIONS = 3
"""Headed sections that make a text an explainer or a reference rather than a report."""


def is_news(document: Document, sample: int = 12) -> bool:
    """Whether the text tells of the days of its publication, rather than a history.

    It does if it has a publication day, and its first two sentences give a day within a month of that; or if it is not
    parted into sections, and of its first `sample` sentences fewer than half give a day more than a year before it, or
    more give a later one.
    """
    published = document.published
    if published is None:
        return False
    body = [document.sentences[number] for number in _body(document, sample)]
    near = far = 0
    index = 0
    lead = body[LEAD_SENTENCES - 1].end if len(body) >= LEAD_SENTENCES else 0
    for sentence in body:
        known = []
        while index < len(document.times) and document.times[index].start < sentence.end:
            time = document.times[index]
            index += 1
            day = time.latest or time.earliest
            if time.start >= sentence.start and is_datable(document.text, time) and day is not None:
                if time.start < lead and isinstance(day, date) and abs((published - day).days) <= MONTH:
                    return True
                known.append(isinstance(day, date) and (published - day).days <= YEAR)
        near += any(known)
        far += bool(known) and not all(known)
    return _sections(document) < SECTIONS and (far * 2 < len(body) or near >= far)


def _sections(document: Document) -> int:
    """How many sections the text has: headings with undated text under them."""
    blocks = document.blocks
    headed = [after for block, after in pairwise(blocks) if block.kind == "heading" and after.kind != "heading"]
    return sum(date_opening(document.text, after.start, after.end) is None for after in headed)


def _body(document: Document, count: int) -> list[int]:
    """The numbers of the first `count` sentences of running text."""
    found: list[int] = []
    for number, sentence in enumerate(document.sentences):
        if document.blocks[sentence.block].kind in ("paragraph", "quote", "list"):
            found.append(number)
            if len(found) == count:
                break
    return found


@dataclass(frozen=True, slots=True)
class Story:
    """The days an undated sentence of a news text can tell of: the story's `day`, and `now`, the day of publication."""

    day: When
    now: When


def story_of(document: Document) -> Story | None:
    """The story of a news text; None for a text that is no news or has no publication day."""
    published = document.published
    if published is None or not is_news(document):
        return None
    now = _implied(published, AnchorKind.PUBLICATION, "assumed")
    return Story(_story_day(document, published), now)


def _implied(day: date, kind: AnchorKind, certainty: Certainty) -> When:
    implied: tuple[Part, ...] = ("year", "month", "day")
    basis = Basis(Rule.DOCUMENT_TIME, certainty, implied=implied, anchor=Anchor(kind, day.isoformat()))
    return When(day, day, day.isoformat(), "day", basis)


def _story_day(document: Document, published: date) -> When:
    """The story day.

    It is a day named in the first two sentences of the body, if that is within the month before publication, else the
    day of publication.
    """
    for number in _body(document, LEAD_SENTENCES):
        sentence = document.sentences[number]
        for time in document.times:
            if time.start >= sentence.end:
                break
            day = time.earliest
            if time.start < sentence.start or time.precision not in ("day", "time") or not isinstance(day, date):
                continue
            if not is_datable(document.text, time):
                continue
            if time.latest == day and published.toordinal() - MONTH <= day.toordinal() <= published.toordinal():
                return _implied(day, AnchorKind.LEAD, "assumed")
    return _implied(published, AnchorKind.PUBLICATION, "assumed")
