"""The parser: an ordered list of stages, each from what is known to what is known plus one thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tui.document.basis import PublicationBasis, PublicationRule
from tui.document.clean import clean
from tui.document.model import Block, Document
from tui.document.stage import Stage, Tick, ignore, part
from tui.languages import load
from tui.languages.identify import identify


def outline_stages() -> tuple[Stage, ...]:
    """Return the stages that are needed to show the text before it is parsed."""
    from tui.document.structure.blocks import find_blocks

    return (find_blocks,)


def all_stages(find_entities: Stage | None = None) -> tuple[Stage, ...]:
    """Return all stages in their order; `find_entities` may be another than our own.

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


def parse(
    text: str,
    published: date | None = None,
    *,
    title: str = "",
    language: str | None = None,
    blocks: Sequence[Block] = (),
    stages: Sequence[Stage] | None = None,
    tick: Tick = ignore,
) -> Document:
    """Parse `text` into a Document whose offsets count code points of `Document.text` (the cleaned text).

    `published` is the day the text was published; None lets the text say. `language` is an ISO 639 code; None
    identifies it, and "und" reads only what needs no language. `blocks` are those of a source that knows them, in
    offsets of a text that is already clean. `stages` are all of them unless given. `tick` is called with the share (0
    to 1) of the whole work done, and may raise to cancel.

    Raises UnknownLanguage for a language that is not here, ValueError for `blocks` that do not fit the text, and
    nothing of its own for any text.
    """
    cleaned = clean(text)
    check_blocks(text, blocks)
    known = load(language or identify(cleaned))
    basis = PublicationBasis(PublicationRule.GIVEN) if published else None
    document = Document(cleaned, title, published, basis, known.code, blocks=tuple(blocks))
    wanted = all_stages() if stages is None else stages
    for number, stage in enumerate(wanted):
        document = stage(document, known, part(tick, number, len(wanted)))
    tick(1.0)
    return document


def check_blocks(text: str, blocks: Sequence[Block]) -> None:
    """Raise ValueError for `blocks` that overlap, are empty, out of order or outside `text`.

    Nor may the text still have to be cleaned: that would shift their offsets.
    """
    if blocks and clean(text) != text:
        raise ValueError("blocks need a cleaned text")
    end = 0
    for block in blocks:
        if not end <= block.start < block.end <= len(text):
            raise ValueError(f"blocks overlap, are empty, out of order or outside the text: {block}")
        end = block.end


def outline(text: str, *, title: str = "", language: str | None = None, blocks: Sequence[Block] = ()) -> Document:
    """Parse `text` as far as its blocks: enough to show it while the rest is still being parsed."""
    return parse(text, title=title, language=language, blocks=blocks, stages=outline_stages())
