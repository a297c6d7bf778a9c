"""The map of the text: each tick and mark is in the cell that stands for its offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.minimap import Minimap

OFFSETS = st.lists(st.integers(0, 999), max_size=30).map(sorted)


@given(st.integers(1, 60), st.integers(1, 1000), OFFSETS, OFFSETS)
def test_cells_show_what_lies_in_them(height: int, length: int, ticks: list[int], marks: list[int]) -> None:
    ticks, marks = [at for at in ticks if at < length], [at for at in marks if at < length]
    minimap = Minimap(height, length, ticks, [[], marks])
    found = Minimap(height, length, ticks, [[], marks], ticks)
    assert [found.cell(row, 0, 1)[0] in "▶▹" for row in range(height)] == [
        row in {minimap.row(at) for at in ticks} for row in range(height)
    ]
    ticked, marked = {minimap.row(at) for at in ticks}, {minimap.row(at) for at in marks}
    for row in range(height):
        character, _ = minimap.cell(row, 0, 1)
        assert (character in "▮▪") == (row in marked)
        assert (character in "╋╶") == (row in ticked - marked)


@given(st.integers(1, 60), st.integers(1, 1000))
def test_a_cell_leads_to_an_offset_in_it(height: int, length: int) -> None:
    minimap = Minimap(height, length)
    for row in range(height):
        offset = minimap.offset(row)
        assert 0 <= offset < length
        if length >= height:
            assert minimap.row(offset) == row


@pytest.mark.parametrize(
    ("row", "cell"),
    [(0, ("┃", "thumb")), (1, ("╋", "tick")), (2, ("│", "gap")), (3, ("╶", "gap")), (4, ("▪", "person"))],
)
def test_what_is_in_view_stands_out(row: int, cell: tuple[str, str]) -> None:
    assert Minimap(5, 50, [15, 35], [[44]]).cell(row, 0, 20) == cell
