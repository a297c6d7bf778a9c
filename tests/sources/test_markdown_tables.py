"""The cells of tables in Markdown."""

from __future__ import annotations

import pytest

from tui.sources.markdown import read
from tui.sources.markdown_tables import aligned, cells, without_bars


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| a | b c |\n", [(2, "a"), (6, "b c"), (12, "")]),
        ("a|b", [(0, "a"), (2, "b")]),
        ("|a||c|", [(1, "a"), (3, ""), (4, "c"), (6, "")]),
        (r"| a \| b | c", [(2, r"a \| b"), (11, "c")]),
        ("  | a | b", [(4, "a"), (8, "b")]),
    ],
)
def test_a_row_is_cut_at_its_bars(row: str, expected: list[tuple[int, str]]) -> None:
    assert cells(0, row, without_bars(row)) == expected


def test_a_bar_that_is_escaped_is_none() -> None:
    assert without_bars(r"| a \| b |") == r"  a \| b  "


def test_the_columns_begin_behind_the_widest_of_those_before() -> None:
    table = [[(0, "a"), (5, "b")], [(10, "long one"), (20, "")], [(30, "\u6f22\u5b57"), (40, "c")]]
    assert [(one.start, one.end, one.column) for one in aligned(table)] == [
        (0, 1, 0),
        (5, 6, 10),
        (10, 18, 0),
        (30, 32, 0),
        (40, 41, 10),
    ]


def test_the_cells_of_a_table_stand_at_their_words() -> None:
    source = read(b"|a|b|\n|---|---|\n|1911|**two** [x](http://a.example)|\n", "a.md")
    found = [(source.text[one.start : one.end], one.column) for one in source.inlines if one.kind == "cell"]
    assert [(" ".join(words.split()), column) for words, column in found] == [
        ("a", 0),
        ("b", 6),
        ("1911", 0),
        ("two x", 6),
    ]
