"""The parser: an ordered list of stages, each from what is known to what is known plus one thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from tui.document.clean import clean
from tui.document.model import Document
from tui.document.stage import Stage, Tick


def outline_stages() -> tuple[Stage, ...]:
    """The stages that a first sight of the text needs."""
    from tui.document.structure import find_blocks

    return (find_blocks,)


def all_stages(find_entities: Stage | None = None) -> tuple[Stage, ...]:
    """All stages in their order; `find_entities` may be another than our own.

    They are imported when first asked for: a reader shows the text before it needs them.
    """
    from tui.document import entities
    from tui.document.dates import find_publication, find_times
    from tui.document.events import find_events
    from tui.document.structure import find_sentences

    return (
        *outline_stages(),
        find_sentences,
        find_publication,
        find_times,
        find_entities or entities.find_entities,
        find_events,
    )


def _ignore(_share: float) -> None:
    """Keep no progress."""


def _within(tick: Tick, number: int, of: int) -> Tick:
    """A tick for one stage, number `number` of `of`, that reports to the tick of the whole."""
    return lambda share: tick((number + share) / of)


def parse(
    text: str,
    published: date | None = None,
    *,
    title: str = "",
    language: str = "en",
    stages: Sequence[Stage] | None = None,
    tick: Tick = _ignore,
) -> Document:
    """Parse `text` into a Document whose offsets count code points of `Document.text` (the cleaned text).

    `published` is the day the text was published; None lets the text say. `tick` is told the share (0 to 1) of the
    whole work done, and may raise to cancel; `stages` are all of them unless given. Raises nothing of its own, for
    any text.
    """
    basis = "given by the reader" if published else ""
    document = Document(clean(text), title, published, basis, language)
    wanted = all_stages() if stages is None else stages
    for number, stage in enumerate(wanted):
        document = stage(document, _within(tick, number, len(wanted)))
    tick(1.0)
    return document


class Parse(Protocol):
    """Parses a text; `parse` with all but the text and the tick decided."""

    def __call__(self, text: str, *, tick: Tick = _ignore) -> Document:
        """The Document of `text`."""
        ...


def outline(text: str, *, title: str = "", language: str = "en") -> Document:
    """The Document of `text` with its blocks alone: enough to show it while the rest is still being parsed."""
    return parse(text, title=title, language=language, stages=outline_stages())
