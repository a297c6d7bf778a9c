"""The stage of the parser that finds entities."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from tui.document.entities.anaphora import resolve_anaphora
from tui.document.entities.build import build_entities
from tui.document.entities.coref.sieve import resolve
from tui.document.entities.language import EntityLanguage
from tui.document.entities.names import Name, Recogniser
from tui.document.language import Language
from tui.document.model import Document
from tui.document.stage import Stage, Tick

_BREAK = re.compile(r"\n[ \t]*\n")


def find_entities(document: Document, language: Language, tick: Tick, /) -> Document:
    """Fill in `entities`, each with all its mentions, aliases, roles and evidence. Uses blocks, sentences and times."""
    return _find(language.entities.recogniser, document, language.entities, tick)


def finder(recogniser: Recogniser) -> Stage:
    """Make the stage that finds entities among the names that another recogniser finds."""

    def find(document: Document, language: Language, tick: Tick, /) -> Document:
        return _find(recogniser, document, language.entities, tick)

    return find


def _find(recogniser: Recogniser, document: Document, language: EntityLanguage, tick: Tick) -> Document:
    text = document.text
    size = len(text) or 1
    names = recogniser(text, regions(document), lambda offset: tick(0.9 * offset / size))
    names = _without_dates(document, (name for name in names if language.form.fits(text[name.start : name.end])))
    if not names:
        return replace(document, entities=())
    clusters = resolve(names, language.coref_context(text))
    entities = build_entities(text, clusters, language.persons, language.roles)
    tick(0.95)
    return replace(document, entities=resolve_anaphora(document, entities, language.descriptions))


def _without_dates(document: Document, names: Iterable[Name]) -> list[Name]:
    """Drop the names that begin and end within dates ("Today", "25-26 October"); an event may be "9/11"."""
    starts = [time.start for time in document.times]

    def is_dated(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at >= 0 and offset < document.times[at].end

    return [name for name in names if name.kind == "event" or not (is_dated(name.start) and is_dated(name.end - 1))]


def regions(document: Document) -> list[tuple[int, int]]:
    """Return the spans that no name reaches out of: blocks, or paragraphs where the blocks are not known."""
    if document.blocks:
        return [(block.start, block.end) for block in document.blocks]
    breaks = [(0, 0), *(match.span() for match in _BREAK.finditer(document.text)), (len(document.text),) * 2]
    return [(before[1], after[0]) for before, after in pairwise(breaks)]
