"""What one takes along: an event, a paragraph or selected words, as plain text, as Markdown or as a citation."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from tui import labels
from tui.document.model import Event
from tui.document.record import record
from tui.exports.citation import bibtex, csl_json
from tui.reader.index import Index
from tui.reader.state import State

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")


@record
class Taken:
    """What can be taken: the text, what is current in it, and `source`, which names the text."""

    index: Index
    state: State
    source: str

    @property
    def event(self) -> Event | None:
        """The current event."""
        return self.index.events.get(self.state.event)

    def from_where(self, offset: int) -> str:
        """Say where the words at `offset` stand: "The title, published 5 Jul 2021, ¶28"."""
        part = self.index.sources.at(offset)
        day = part.published if part else self.index.document.published
        published = f", published {labels.span(day, day)}" if day else ""
        source = (part.title or part.name) if part else self.source
        return f"{source}{published}, ¶{self.index.paragraph(offset)}"

    def words(self, start: int, end: int) -> str:
        """The text from `start` to `end` in one line."""
        return " ".join(self.index.document.text[start:end].split())


def selection_or_event(taken: Taken) -> str:
    """Take the selected words, else the current event with its date, words and source, else the paragraph."""
    if taken.state.selected:
        return taken.words(*taken.state.selected)
    return event(taken)


def event(taken: Taken) -> str:
    """Take the current event: its date and how sure it is, title, words and source; without one, the paragraph."""
    one = taken.event
    if one is None:
        return paragraph(taken)
    quotation = taken.words(one.start, one.end)
    return f"{labels.dated(one)}: {one.title}\n“{quotation}”\n— {taken.from_where(one.start)}"


def markdown(taken: Taken) -> str:
    """Take the current event as Markdown."""
    one = taken.event
    if one is None:
        return _plain_markdown(paragraph(taken))
    quotation, title = _plain_markdown(taken.words(one.start, one.end)), _plain_markdown(one.title)
    where = _plain_markdown(taken.from_where(one.start))
    return f"**{labels.dated(one)}** {title}\n\n> {quotation}\n>\n> — {where}"


def _plain_markdown(words: str) -> str:
    """Write `words` so that Markdown shows them as they are."""
    return _MARKS.sub(r"\\\1", words)


def paragraph(taken: Taken) -> str:
    """Take the paragraph of the current event, or the one on top of the screen, with its source."""
    offset = taken.event.start if taken.event else taken.state.place
    block = taken.index.block_at(offset)
    return f"{taken.words(block.start, block.end)}\n— {taken.from_where(block.start)}" if block else ""


def as_csl_json(taken: Taken) -> str:
    """Take a citation of the text for reference managers."""
    return csl_json(taken.index.document, taken.source, date.today())


def as_bibtex(taken: Taken) -> str:
    """Take a citation of the text for BibTeX."""
    return bibtex(taken.index.document, taken.source, date.today())


WAYS: Mapping[str, Callable[[Taken], str]] = MappingProxyType(
    {
        "the event, with its words and source": event,
        "the event as Markdown": markdown,
        "the paragraph": paragraph,
        "a citation: BibTeX": as_bibtex,
        "a citation: CSL JSON": as_csl_json,
    }
)
"""What the list of ways to copy offers."""
