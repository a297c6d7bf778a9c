"""Lines of a PDF with the size of their type."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.sources.making import pdf_at
from tui.document.clean import clean
from tui.sources.pdf_lines import Line, Piece, lines_from, lines_of


def test_lines_know_the_size_of_their_type_and_what_is_raised() -> None:
    pieces = [Piece("Built in 1904", 9, 700), Piece("1", 6, 703), Piece(" and\nsold", 9, 700), Piece("\n", 7, 690)]
    assert lines_from([*pieces, Piece("1 A note", 7, 60)]) == [
        Line("Built in 19041 and", 9, 700, ((13, 14),)),
        Line("sold", 9, 700),
        Line("1 A note", 7, 60),
    ]


def test_a_page_gives_the_lines_that_are_drawn() -> None:
    page = PdfReader(io.BytesIO(pdf_at([[(60, 700, "Built in 1904^1^ and sold"), (60, 60, "1 A note", 7)]]))).pages[0]
    assert lines_of(page) == [Line("Built in 19041 and sold", 9, 700, ((13, 14),)), Line("1 A note", 7, 60)]


@given(st.lists(st.tuples(st.text("ab1 \n\x85\x1b", max_size=9), st.sampled_from([0.0, 5.0, 9.0])), max_size=12))
def test_no_words_are_lost_and_what_is_raised_is_in_its_line(pieces: list[tuple[str, float]]) -> None:
    lines = lines_from([Piece(text, size) for text, size in pieces])
    whole = "".join(text for text, _ in pieces)
    assert [line.text for line in lines] == [clean(line).replace("\n", " ") for line in whole.split("\n")]
    for line in lines:
        assert all(line.text[start:end].strip() for start, end in line.raised)
