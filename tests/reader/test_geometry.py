"""The sizes of the panes as numbers, and that the style sheet has the same by default."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reader.conftest import Open
from tui.reader.geometry import DOUBLE, TRIPLE, Areas, Sizes, areas, usual_side

SHARES = st.none() | st.integers(1, 99)


@given(st.integers(DOUBLE, 400), st.integers(10, 120), st.builds(Sizes, SHARES, SHARES))
def test_every_pane_keeps_some_room(columns: int, rows: int, sizes: Sizes) -> None:
    found = areas(columns, rows, sizes)
    assert 20 <= found.side <= columns - 20
    if columns >= TRIPLE:
        assert min(found.timeline, found.names) >= 9
        assert found.timeline + found.names == found.side - 1
    else:
        assert min(found.timeline, found.names) >= 4
        assert found.timeline + found.names == rows


@pytest.mark.parametrize(
    ("columns", "sizes", "expected"),
    [
        (100, Sizes(50, 25), Areas(50, 8, 22)),
        (100, Sizes(None, 25), Areas(42, 8, 22)),
        (100, Sizes(99, 1), Areas(80, 4, 26)),
        (200, Sizes(50, 50), Areas(100, 50, 49)),
    ],
)
def test_what_the_reader_has_given(columns: int, sizes: Sizes, expected: Areas) -> None:
    assert areas(columns, 30, sizes) == expected


@pytest.mark.parametrize("columns", [64, 65, 79, 80, 81, 99, 119, 120, 133, 134, 139, 140, 141, 200, 250])
async def test_the_style_sheet_has_the_same_usual_sizes(columns: int, opened: Open) -> None:
    async with opened("One day.", size=(columns, 30)) as reading:
        side = reading.screen.query_one("#side")
        assert side.outer_size.width == usual_side(columns)
        assert reading.pane("article").outer_size.width == columns - usual_side(columns)
