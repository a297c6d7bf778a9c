"""The story day: what an undated sentence of a news text is taken to happen on."""

from __future__ import annotations

from datetime import date, timedelta

from tui.document.model import Basis, Document
from tui.document.events.when import When, is_datable

LEAD_SENTENCES = 2
WEEK = timedelta(days=7)


def is_news(document: Document, sample: int = 12) -> bool:
    """Whether the text tells of days about its publication, rather than a history.

    It does if it has a publication day, and of the datable expressions in its first `sample` sentences of text at least
    one in three lies within a year of it (or there are none).
    """
    published = document.published
    if published is None:
        return False
    body = _body(document)[:sample]
    if not body:
        return True
    end = document.sentences[body[-1]].end
    start = document.sentences[body[0]].start
    near = far = 0
    for time in document.times:
        if start <= time.start < end and is_datable(time):
            known = time.latest or time.earliest
            if isinstance(known, date) and abs((known - published).days) <= 366:
                near += 1
            else:
                far += 1
    return near * 2 >= far


def _body(document: Document) -> list[int]:
    return [
        number
        for number, sentence in enumerate(document.sentences)
        if document.blocks[sentence.block].kind in ("paragraph", "quote", "list")
    ]


def story_day(document: Document) -> When | None:
    """The day of a news text's story; None for a text that is no news or has no publication day.

    It is a day named in the first two sentences of the body, if that is within the week before publication, else the
    day of publication.
    """
    published = document.published
    if published is None or not is_news(document):
        return None
    for number in _body(document)[:LEAD_SENTENCES]:
        sentence = document.sentences[number]
        for index, time in enumerate(document.times):
            if time.start >= sentence.end:
                break
            day = time.earliest
            if time.start < sentence.start or time.precision not in ("day", "time") or not isinstance(day, date):
                continue
            if time.latest == day and published - WEEK <= day <= published:
                words = f"No date stands with it; the story is told of {day.isoformat()}, named at its beginning."
                basis = Basis("story-day", words, (), ("year", "month", "day"), f"story day, {day.isoformat()}")
                return When(day, day, day.isoformat(), "day", basis)
    words = f"No date stands with it; a news text tells of the day it was published, {published.isoformat()}."
    basis = Basis("story-day", words, (), ("year", "month", "day"), f"publication, {published.isoformat()}")
    return When(published, published, published.isoformat(), "day", basis)
