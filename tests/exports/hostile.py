"""A document whose words are what formats obey: for tests that nothing of it does."""

from __future__ import annotations

from datetime import date

from tui.document import Document
from tui.document.basis import Basis, Rule
from tui.document.clean import clean, one_line
from tui.document.interval import Interval
from tui.document.model import Block, Event
from tui.document.span import Span

WORDS = (
    "</script><script>alert(1)</script> & <img src=x onerror=alert(2)> \"q\" 'a' ]]> <!-- =1+1 \u202e\x00 "
    "\r\nBEGIN:VEVENT # [x](javascript:alert(3)) @tag {1} // {{mustache}} \x1b[31m ☃ 東京"
)


def hostile() -> Document:
    """A document of one event, whose title, text and names are WORDS."""
    day = date(2001, 9, 11)
    text = clean(WORDS)
    one = Event(
        id="a'b\"<c>",
        title=one_line(text),
        start=0,
        end=len(text),
        interval=Interval(day, day, day.isoformat(), "day"),
        kind="happened",
        basis=Basis(Rule.STATED, "stated", Span(0, 4)),
        entities=(one_line(text),),
    )
    return Document(text, one_line(text), published=day, blocks=(Block("paragraph", 0, len(text)),), events=(one,))
