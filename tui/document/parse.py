"""The parser: an ordered list of stages, each from what is known to what is known plus one thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.clean import clean
from tui.document.model import Document
from tui.document.stage import Stage, Tick
from tui.languages import DEFAULT, load


def outline_stages() -> tuple[Stage, ...]:
    """The stages that a first sight of the text needs."""
    from tui.document.structure.blocks import find_blocks

    return (find_blocks,)


def all_stages(find_entities: Stage | None = None) -> tuple[Stage, ...]:
    """All stages in their order; `find_entities` may be another than our own.

    They are imported when first asked for: a reader shows the text before it needs them.
    """
    from tui.document.dates.stages import find_publication, find_times
    from tui.document.entities.stage import find_entities as find_own_entities
    from tui.document.events.stage import find_events
    from tui.document.structure.sentences import find_sentences

    return (
        *outline_stages(),
        find_sentences,
        find_publication,
        find_times,
        find_entities or find_own_entities,
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
    language: str | None = None,
    stages: Sequence[Stage] | None = None,
    tick: Tick = _ignore,
) -> Document:
    """Parse `text` into a Document whose offsets count code points of `Document.text` (the cleaned text).

    `published` is the day the text was published; None lets the text say. `tick` is told the share (0 to 1) of the
    whole work done, and may raise to cancel; `stages` are all of them unless given. `language` is an ISO 639 code.
    Raises UnknownLanguage for a language that is not here, and nothing of its own for any text.
    """
    basis = PublicationBasis(PublicationRule.GIVEN) if published else None
    known = load(language or DEFAULT)
    document = Document(clean(text), title, published, basis, known.code)
    wanted = all_stages() if stages is None else stages
    for number, stage in enumerate(wanted):
        document = stage(document, known, _within(tick, number, len(wanted)))
    tick(1.0)
    return document


class Parse(Protocol):
    """Parses a text; `parse` with all but the text and the tick decided."""

    def __call__(self, text: str, *, tick: Tick = _ignore) -> Document:
        """The Document of `text`."""
        ...


def outline(text: str, *, title: str = "", language: str | None = None) -> Document:
    """The Document of `text` with its blocks alone: enough to show it while the rest is still being parsed."""
    return parse(text, title=title, language=language, stages=outline_stages())
