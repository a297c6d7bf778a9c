"""Blocks are split and labelled by the refiners, one distinction each."""

from __future__ import annotations

import pytest

from tui.document.model import Block
from tui.document.stage import ignore
from tui.document.structure.refine import (
    REFINERS,
    Refiner,
    mark_headings,
    mark_lines,
    mark_title,
    split_captions,
    split_datelines,
    split_headings,
    split_metadata,
)
from tui.languages import load

STRUCTURE = load("en").structure
PROSE = "The dam broke at dawn. Water came down the valley, and the ferry was lost."


def refined(refine: Refiner, *texts: str) -> list[tuple[str, str]]:
    """What `refine` makes of paragraphs: the kinds and words of the blocks."""
    text, blocks = "", []
    for words in texts:
        blocks.append(Block("paragraph", len(text), len(text) + len(words)))
        text += words + "\n\n"
    return [(block.kind, text[block.start : block.end]) for block in refine(text, blocks, STRUCTURE, ignore)]


@pytest.mark.parametrize(
    ("refine", "texts", "blocks"),
    [
        (split_metadata, ["date 2021-07-05 " + PROSE], [("metadata", "date 2021-07-05"), ("paragraph", PROSE)]),
        (split_datelines, ["KABUL, July 5 - " + PROSE], [("dateline", "KABUL, July 5 -"), ("paragraph", PROSE)]),
        (
            split_captions,
            [f"{PROSE} Image caption The ferry"],
            [("paragraph", PROSE), ("caption", "Image caption The ferry")],
        ),
        (mark_lines, ["By Ann Other", PROSE], [("byline", "By Ann Other"), ("paragraph", PROSE)]),
        (
            split_headings,
            [f"{PROSE} The flood", f"5 May 1911 {PROSE}"],
            [("paragraph", PROSE), ("heading", "The flood"), ("paragraph", f"5 May 1911 {PROSE}")],
        ),
        (
            mark_headings,
            [PROSE, "The flood", PROSE],
            [("paragraph", PROSE), ("heading", "The flood"), ("paragraph", PROSE)],
        ),
        (mark_title, ["The flood", PROSE], [("title", "The flood"), ("paragraph", PROSE)]),
    ],
)
def test_each_makes_its_distinction(refine: Refiner, texts: list[str], blocks: list[tuple[str, str]]) -> None:
    assert refined(refine, *texts) == blocks


@pytest.mark.parametrize("refine", REFINERS)
def test_prose_stays_as_it_is(refine: Refiner) -> None:
    assert refined(refine, PROSE, PROSE) == [("paragraph", PROSE)] * 2
