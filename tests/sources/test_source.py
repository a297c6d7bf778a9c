"""A source carries what its format says; blocks that are given must fit their text."""

from __future__ import annotations

from datetime import date

import pytest

from tui.document.model import Block
from tui.sources import Source


def test_a_source_carries_what_its_format_says() -> None:
    blocks = (Block("title", 0, 3), Block("paragraph", 4, 7))
    source = Source("One two", "a", blocks=blocks, title="One", published=date(2021, 7, 5), language="fr")
    assert (source.blocks, source.title, source.language) == (blocks, "One", "fr")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("One two", [(0, 8)]),
        ("One two", [(-1, 3)]),
        ("One two", [(3, 3)]),
        ("One two", [(0, 4), (3, 7)]),
        ("One two", [(4, 7), (0, 3)]),
        ("One\r\ntwo", [(0, 3)]),
    ],
)
def test_blocks_that_do_not_fit_are_refused(text: str, spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="blocks"):
        Source(text, blocks=tuple(Block("paragraph", start, end) for start, end in spans))
