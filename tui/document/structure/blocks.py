"""Find blocks: those of the source where it gives them, else by the lines of the text, then refined."""

from __future__ import annotations

from dataclasses import replace

from tui.document.language import Language
from tui.document.model import Block, Document
from tui.document.stage import Tick, part
from tui.document.structure.lines import line_blocks
from tui.document.structure.refine import REFINERS


def find_blocks(document: Document, language: Language, tick: Tick, /) -> Document:
    """Set `blocks`, and `title` where it is empty and the text has one. Blocks that are given stay as they are.

    Blocks cover all text but white space, in order, and never overlap; they may begin and end within a line.
    """
    if document.blocks:
        tick(1.0)
        return replace(document, title=document.title or _title(document.text, list(document.blocks)))
    steps = len(REFINERS) + 1
    blocks = line_blocks(document.text, language.structure, part(tick, 0, steps))
    for number, refine in enumerate(REFINERS, 1):
        blocks = refine(document.text, blocks, language.structure, part(tick, number, steps))
    tick(1.0)
    return replace(document, blocks=tuple(blocks), title=document.title or _title(document.text, blocks))


def _title(text: str, blocks: list[Block]) -> str:
    """Read the words of the title block on one line, without Markdown's marks; "" where there is no such block."""
    block = next((block for block in blocks[:8] if block.kind == "title"), None)
    words = text[block.start : block.end].split() if block else []
    return " ".join(word for word in words if word.strip("#=-*_")).strip("*_") if words else ""
