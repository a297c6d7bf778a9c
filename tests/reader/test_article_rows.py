"""The rows of the article as segments, without a screen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.reader.samples import INDEX, TEXT, after
from tui import themes
from tui.document.model import Block, Document, Inline
from tui.reader import intents as ask
from tui.reader import signs
from tui.reader.article_rows import ArticleRows, gutter_width, page
from tui.reader.index import Index
from tui.reader.palette import Palette
from tui.reader.state import State

PALETTE = Palette(themes.load("ink"))


def drawn(state: State, columns: int = 80, rows: int = 20) -> list[str]:
    """The rows of the sample text as they are shown."""
    state = replace(state, page=page(state, columns, rows, 76))
    drawing = ArticleRows(INDEX, state, PALETTE, columns)
    return ["".join(segment.text for segment in drawing.draw(y)).rstrip() for y in range(rows)]


def test_the_text_is_all_there() -> None:
    words = "".join(drawn(after(), rows=90)).replace(signs.CURRENT, "").replace(signs.ANOTHER, "")
    assert "".join(words.split()) == "".join(TEXT.split())


@given(st.integers(20, 300), st.integers(1, 90), st.booleans(), st.integers(30, 200))
def test_rows_fit(columns: int, rows: int, numbered: bool, text_width: int) -> None:
    state = replace(after(), numbered=numbered)
    state = replace(state, page=page(state, columns, rows, text_width))
    drawing = ArticleRows(INDEX, state, PALETTE, columns)
    assert state.page.width <= text_width
    for y in range(rows):
        assert sum(segment.cell_length for segment in drawing.draw(y)) < columns


def test_numbers_stand_beside_the_first_row_of_a_paragraph() -> None:
    numbered = replace(after(), numbered=True)
    assert gutter_width(numbered) > gutter_width(after())
    assert sum(row.lstrip().startswith("¶") for row in drawn(numbered, rows=90)) == len(INDEX.document.blocks)


def test_a_wide_pane_has_a_margin() -> None:
    narrow, wide = (ArticleRows(INDEX, replace(after(), page=page(after(), w, 20, 76)), PALETTE, w) for w in (60, 120))
    assert narrow.margin == 0
    assert wide.margin == 8


def test_what_is_chosen_found_and_selected_is_marked() -> None:
    name = INDEX.document.entities[0]
    state = replace(after(ask.ChooseName(name.name)), selected=(0, 4), search="the")
    state = replace(state, page=page(state, 80, 20, 76))
    drawing = ArticleRows(INDEX, state, PALETTE, 80)
    styles = {str(segment.style) for y in range(20) for segment in drawing.draw(y)}
    for mark in ("chosen", "cursor"):
        assert any(str(PALETTE[mark].bgcolor.name) in style for style in styles if PALETTE[mark].bgcolor), mark  # type: ignore[union-attr]


def test_cells_are_drawn_at_their_columns_and_words_as_they_are_marked() -> None:
    text = "1911 it burned\n1912 sold"
    spots = ((0, 4, 0), (5, 14, 8), (15, 19, 0), (20, 24, 8))
    cells = tuple(Inline("cell", start, end, column=column) for start, end, column in spots)
    blocks = (Block("list", 0, 14), Block("list", 15, 24))
    index = Index(Document(text, blocks=blocks, inlines=(*cells, Inline("strong", 8, 14))))
    state = replace(State(), page=page(State(), 60, 5, 76))
    drawing = ArticleRows(index, state, PALETTE, 60)
    rows = ["".join(segment.text for segment in drawing.draw(y)).strip() for y in range(2)]
    assert rows == ["1911    it burned", "1912    sold"]
    assert [segment.text for segment in drawing.draw(0) if segment.style and segment.style.bold] == ["burned"]
