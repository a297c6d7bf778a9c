"""Quotations: where they are, and the days that "today" and "tomorrow" mean in the mouth of who is quoted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tui.document.basis import Anchor, AnchorKind, Rule
from tui.document.events.story import Story
from tui.document.events.when import When
from tui.document.model import Document
from tui.document.span import Span

QUOTATION = 2000
"""Code points that are looked back through for the beginning of a quotation."""


def is_quoted(document: Document, block: int, place: int) -> bool:
    """Whether the word at `place`, in the block `block`, stands within a quotation; what opens there counts too."""
    begin = max(document.blocks[block].start, place - QUOTATION)
    before = document.text[begin : place + 1]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def as_said(document: Document, block: int, place: int, when: When, story: Story) -> When:
    """`when`, unless it is a "today" within a quotation of a story of an earlier day: then counted from that day."""
    said, now = story.day.earliest, story.now.earliest
    if not isinstance(said, date) or not isinstance(now, date) or said == now or len(when.times) != 1:
        return when
    if when.precision not in ("day", "time") or when.basis.rule is not Rule.DEICTIC:
        return when
    if not isinstance(when.earliest, date) or when.earliest != when.latest or not is_quoted(document, block, place):
        return when
    day = when.earliest + timedelta(days=(said - now).days)
    time = document.times[when.times[0]]
    basis = replace(
        when.basis,
        rule=Rule.QUOTED,
        words=Span(time.start, time.end),
        anchor=Anchor(AnchorKind.LEAD, said.isoformat()),
    )
    return replace(when, earliest=day, latest=day, value=day.isoformat(), precision="day", basis=basis)
