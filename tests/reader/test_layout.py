"""The layout: every character is on one row, no row is too wide, and places survive another width."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.document import Document, outline
from tui.document.model import Block, Inline
from tui.reader.layout import Layout, Place
from tui.reader.spans import SpanIndex

TEXTS = st.text(alphabet=st.sampled_from("ab é漢😀\u0301 \n\t-—“”"), max_size=400)


def rows_of(layout: Layout) -> list[str]:
    return [layout.text[row.start : row.end] for _, row in layout.forward(Place(0, 0))]


def test_wraps_at_words() -> None:
    layout = Layout("The troops retreated over the border", (), 12)
    assert rows_of(layout) == ["The troops", "retreated", "over the", "border"]


def test_a_word_too_long_is_broken() -> None:
    assert rows_of(Layout("a " + "x" * 20 + " b", (), 8)) == ["a", "xxxxxxxx", "xxxxxxxx", "xxxx b"]


def test_wide_characters_count_two_cells() -> None:
    assert rows_of(Layout("漢字漢字漢字", (), 8)) == ["漢字漢字", "漢字"]


def test_headings_have_room_above_and_credits_do_not() -> None:
    text = "Heading\nBody text\ncaption by X"
    blocks = (Block("heading", 0, 7, 1), Block("paragraph", 8, 17), Block("credit", 18, 30))
    assert rows_of(Layout(text, blocks, 40)) == ["Heading", "Body text", "caption by X"]
    assert rows_of(Layout(text, (blocks[1], blocks[0]), 40)) == ["Body text", "", "Heading"]


def test_an_item_hangs_and_code_keeps_its_lines() -> None:
    text = "- The troops retreated\n  over the border.\nsh run\nsh test"
    item, code = Block("list", 0, 41), Block("boilerplate", 42, len(text))
    layout = Layout(text, (item, code), 25)
    rows = [(text[row.start : row.end], row.indent) for _, row in layout.forward(Place(0, 0))]
    assert rows == [("- The troops retreated", 2), ("over the border.", 4), ("", 0), ("sh run", 0), ("sh test", 0)]


def test_the_rows_of_a_table_stand_in_columns_where_there_is_room() -> None:
    text = "Year What\n1911 burned down"
    blocks = (Block("metadata", 0, 9), Block("list", 10, len(text)))
    spots = ((0, 4, 0), (5, 9, 8), (10, 14, 0), (15, len(text), 8))
    cells = SpanIndex(Inline("cell", start, end, column=column) for start, end, column in spots)
    rows = [row for _, row in Layout(text, blocks, 40, cells).forward(Place(0, 0))]
    assert [row.stops for row in rows] == [((0, 0), (5, 8)), ((10, 0), (15, 8))]
    narrow = [row for _, row in Layout(text, blocks, 20, cells).forward(Place(0, 0))]
    assert [row.stops for row in narrow][-1] == ()


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(8, 40))
def test_every_visible_character_is_shown_once_and_fits(text: str, width: int) -> None:
    layout = Layout(text, (), width)
    rows = [row for _, row in layout.forward(Place(0, 0))]
    shown = "".join("".join(text[row.start : row.end].split()) for row in rows)
    assert shown == "".join(text.split())
    for row in rows:
        assert cell_len(" ".join(text[row.start : row.end].split())) + row.indent <= layout.width


@settings(max_examples=40, deadline=None)
@given(TEXTS.filter(str.strip), st.integers(0, 399), st.integers(8, 40), st.integers(8, 40))
@example(" aaa漢漢漢", 0, 9, 8)
def test_an_offset_stays_in_view_at_another_width(text: str, offset: int, one: int, other: int) -> None:
    offset %= len(text)
    first = Layout(text, (), one)
    top = first.row(first.place(offset)).start
    second = Layout(text, (), other)
    row = second.row(second.place(top))
    assert row.start <= top


def test_walking_back_undoes_walking_forward(article: Document) -> None:
    layout = Layout(article.text, article.blocks, 60)
    there = layout.moved(Place(0, 0), 57)
    assert layout.moved(there, -57) == Place(0, 0)
    assert layout.moved(Place(0, 0), -5) == Place(0, 0)
    assert layout.moved(there, 10**6) == layout.moved(there, 10**7)


def test_the_last_page_ends_with_the_last_row(article: Document) -> None:
    layout = Layout(article.text, article.blocks, 60)
    page = list(islice(layout.forward(layout.last_top(30)), 40))
    assert len(page) == 30
    assert article.text[page[-1][1].start : page[-1][1].end].endswith("for peace”.")


@pytest.mark.parametrize("unit", ["x", "word ", "漢", "( "])
def test_one_endless_line_costs_no_more_than_a_page(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []

    def counted(text: str) -> int:
        measured.append(len(text))
        return cell_len(text)

    monkeypatch.setattr("tui.reader.layout.cell_len", counted)
    text = unit * 500_000
    layout = Layout(text, outline(text).blocks, 80)
    page = list(islice(layout.forward(layout.place(len(text) // 2)), 50))
    assert len(page) == 50
    assert sum(measured) < 60_000
