"""The outline: headings in order, the one that is being read under the cursor."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open
from tui.document.model import Block, Document
from tui.reader.screens.outline import heading_at, headings, line

TEXT = "Title\n\nOne\n\nwords\n\nTwo\n\nmore"
BLOCKS = (
    Block("title", 0, 5, 1),
    Block("heading", 7, 10, 2),
    Block("paragraph", 12, 17),
    Block("heading", 19, 22, 3),
    Block("paragraph", 24, 28),
)


def test_headings_are_indented_by_their_level() -> None:
    document = Document(TEXT, blocks=BLOCKS)
    assert [line(document, block) for block in headings(document)] == ["Title", "  One", "    Two"]


@pytest.mark.parametrize(("offset", "number"), [(0, 0), (6, 0), (7, 1), (18, 1), (19, 2), (99, 2)])
def test_the_heading_one_reads_under(offset: int, number: int) -> None:
    assert heading_at(headings(Document(TEXT, blocks=BLOCKS)), offset) == number
    assert heading_at([], offset) == 0


async def test_a_heading_is_gone_to(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("o", "j", "j", "enter")
        before = reading.state.place
        assert before > 0
        await reading.press("o", "enter")
        assert reading.app.screen is reading.screen
        await reading.press("ctrl+left")
        assert reading.state.place < before


async def test_a_text_without_headings_says_so(opened: Open) -> None:
    async with opened("Kabul fell on 15 August 2021.") as reading:
        await reading.press("o")
        assert "no headings" in reading.line("why")
