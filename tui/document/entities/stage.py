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
    size = len(document.text) or 1
    names = recognise(document.text, _regions(document), lambda offset: tick(0.9 * offset / size))
    tick(0.9)
    found = entities(document.text, resolve(document.text, names))
    return replace(document, entities=tuple(found))


def _regions(document: Document) -> list[tuple[int, int]]:
    """The spans no name reaches over: blocks, else paragraphs."""
    if document.blocks:
        return [(block.start, block.end) for block in document.blocks]
    return [match.span() for match in _PARAGRAPH.finditer(document.text)]
