"""The stage of the parser that finds who, where and which side."""

from __future__ import annotations

import re
from dataclasses import replace

from tui.document.entities.recognise import recognise
from tui.document.entities.resolve import entities, resolve
from tui.document.model import Document
from tui.document.stage import Tick

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n))*")


def find_entities(document: Document, tick: Tick, /) -> Document:
    """`document` with its entities; `tick` is told the share of the text that was read."""
    names = recognise(document.text, _regions(document))
    tick(0.8)
    found = entities(document.text, resolve(document.text, names))
    return replace(document, entities=tuple(found))


def _regions(document: Document) -> list[tuple[int, int]]:
    """The spans no name reaches over: sentences, else blocks, else paragraphs."""
    parts = document.sentences or document.blocks
    if parts:
        return [(part.start, part.end) for part in parts]
    return [match.span() for match in _PARAGRAPH.finditer(document.text)]
