"""What holds for blocks and sentences of any text whatever."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.document.model import Document
from tui.document.parse import parse
from tui.document.stage import Stage
from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences
from tui.languages import load

PIECES = st.sampled_from(
    [
        "# ", "> ", "- ", "1. ", "```", "---", "===",
        "\n", "\n\n", " ", "The dam broke. ", "Image caption ", "5 May 1911 ",
         "The end", "By Ann Other", "date 2019-03-04 ", "Mr. ", "U.S. ",
        "“", "”", "…", "|", "\t", "1859 – ", "é", "日本。", "A. ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


def structured(text: str) -> Document:
    return parse(text, stages=(find_blocks, find_sentences))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_blocks_cover_all_but_white_space_in_order(text: str) -> None:
    document = structured(text)
    covered = bytearray(len(document.text))
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)
        covered[block.start : block.end] = b"\x01" * (block.end - block.start)
    assert all(before.end <= after.start for before, after in pairwise(document.blocks))
    assert all(covered[place] or char.isspace() for place, char in enumerate(document.text))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_sentences_lie_in_their_blocks_in_order(text: str) -> None:
    document = structured(text)
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        words = document.text[sentence.start : sentence.end]
        assert words == words.strip()
    assert all(before.end <= after.start for before, after in pairwise(document.sentences))


HOSTILE = {
    "one endless line": "word and another ",
    "no end of sentence": "word ",
    "brackets": "(",
    "digits": "1",
    "dots": ".",
    "dots with spaces": ". ",
    "initials": "A.B. ",
    "captions": "Image caption ",
    "dates": "5 May 2001 ",
    "lines of a letter": "a\n",
    "lines of dates": "5 May 2001\n",
    "quotes": "> ",
    "hashes": "#",
    "fences": "```\n",
    "tabs": "\t",
    "underlines": "a\n---\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_is_linear_in_hostile_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        structured(text)
        return time.process_time() - start

    seconds(1000)
    short, long = min(seconds(20_000) for _ in range(3)), seconds(200_000)
    assert long < 40 * short + 0.05, f"ten times the text took {long / short:.0f} times as long"


@pytest.mark.parametrize("stage", [find_blocks, find_sentences])
def test_progress_is_reported_at_least_every_64_kb(stage: Stage) -> None:
    text = "The dam broke. Water came down.\n\n" * 20_000
    before = Document(text) if stage is find_blocks else parse(text, stages=(find_blocks,))
    shares: list[float] = []
    stage(before, load("en"), shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= len(before.text) // 65536
    assert all(0 <= share <= 1 for share in shares)
