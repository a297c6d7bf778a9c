"""Document time: the days that an undated sentence of a news text is assumed to be about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise

from tui.document.basis import DAY, Anchor, AnchorKind, Basis, Rule
from tui.document.events.dating import Dating, is_datable
from tui.document.events.language import DateWords
from tui.document.events.non_anchoring import is_baseline
from tui.document.interval import Interval
from tui.document.model import Document, Sentence, TimeExpression
from tui.document.structure.language import Openings
from tui.document.structure.openings import date_opening

LEAD_SENTENCES = 2
"""Sentences at the beginning of the body that can name the day of the story."""
SAMPLE = 12
"""Sentences of the body whose dates say whether the text reports on the days of its publication."""
MONTH, YEAR = 31, 366
SECTIONS = 3
"""Headed sections that make a text an explainer or a reference rather than a report."""


@dataclass(frozen=True, slots=True)
class DocumentTime:
    """The day of the `story`, for what happened, and that of `publication`, for the present."""

    story: Dating
    publication: Dating


def document_time(document: Document, words: DateWords, openings: Openings) -> DocumentTime | None:
    """Find the days that undated sentences are assumed to be about; None where they take none."""
    published = document.published
    if published is None or not applies(document, words, openings):
        return None
    publication = _assumed(published, AnchorKind.PUBLICATION)
    day = _day_of_lead(document, published, words)
    return DocumentTime(publication if day is None else _assumed(day, AnchorKind.LEAD), publication)


def applies(document: Document, words: DateWords, openings: Openings) -> bool:
    """Whether an undated sentence takes the day of the story: whether the text reports on the days of its publication.

    Not without a publication date. With one it does if one of its first two sentences gives a day within a month of
    publication, whatever history follows. Else it must not be a narrative by its genre, have few sections, and of its
    first sentences fewer than half may give days more than a year before publication, or no more than give later ones.
    """
    published = document.published
    if published is None:
        return False
    body = list(islice(_body(document), SAMPLE))
    lead = body[LEAD_SENTENCES - 1].end if len(body) >= LEAD_SENTENCES else 0
    near = far = 0
    for sentence in body:
        recent: list[bool] = []
        for time in _times(document, sentence, words):
            day = time.latest or time.earliest
            age = (published - day).days if isinstance(day, date) else None
            if age is not None and abs(age) <= MONTH and time.start < lead:
                return True
            recent.append(age is not None and age <= YEAR)
        near += any(recent)
        far += not all(recent)
    if document.genre == "narrative":
        return False
    return _sections(document, openings) < SECTIONS and (far * 2 < len(body) or near >= far)


def _sections(document: Document, openings: Openings) -> int:
    """Count the sections of the text: headings with undated text under them."""
    blocks = document.blocks
    headed = [after for block, after in pairwise(blocks) if block.kind == "heading" and after.kind != "heading"]
    return sum(date_opening(document.text, after.start, after.end, openings) is None for after in headed)


def _body(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of running text."""
    for sentence in document.sentences:
        if document.blocks[sentence.block].kind in ("paragraph", "quote", "list"):
            yield sentence


def _times(document: Document, sentence: Sentence, words: DateWords) -> Sequence[TimeExpression]:
    """The expressions of `sentence` that can date an event."""
    times = document.times_within(sentence.start, sentence.end)
    datable = (time for time in times if is_datable(document.text, time, words))
    return [time for time in datable if not is_baseline(document, time.start, words)]


def _day_of_lead(document: Document, published: date, words: DateWords) -> date | None:
    """Find a day named at the beginning of the body, within the month before publication; None where there is none."""
    for sentence in islice(_body(document), LEAD_SENTENCES):
        for time in _times(document, sentence, words):
            day = time.earliest
            one_day = time.precision in ("day", "time") and time.latest == day
            if one_day and isinstance(day, date) and 0 <= (published - day).days <= MONTH:
                return day
    return None


def _assumed(day: date, anchor: AnchorKind) -> Dating:
    """Make the dating of a sentence that is assumed to be about `day`."""
    basis = Basis(Rule.DOCUMENT_TIME, "assumed", implied=DAY, anchor=Anchor(anchor, day.isoformat()))
    return Dating(Interval(day, day, day.isoformat(), "day"), basis)
