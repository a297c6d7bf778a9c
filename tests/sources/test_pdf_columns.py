"""Lines of two columns in the order in which they are read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui.sources.pdf_columns import in_reading_order

LEFT = [f"the left column goes on {number}" for number in range(8)]
RIGHT = [f"the right column goes on {number}" for number in range(8)]
DRAWN = [f"{left:<34}   {right}" for left, right in zip(LEFT, RIGHT, strict=True)]
PLAIN = [f"{left} {right}" for left, right in zip(LEFT, RIGHT, strict=True)]


def test_lines_side_by_side_are_put_one_below_the_other() -> None:
    assert in_reading_order(PLAIN, DRAWN) == LEFT + RIGHT


def test_a_line_over_both_columns_parts_them() -> None:
    over = "A heading that goes over both of the columns, and is long"
    found = in_reading_order([*PLAIN[:4], over, *PLAIN[4:]], [*DRAWN[:4], over, *DRAWN[4:]])
    assert found == [*LEFT[:4], *RIGHT[:4], over, *LEFT[4:], *RIGHT[4:]]


def test_what_goes_column_by_column_stays() -> None:
    assert in_reading_order(LEFT + RIGHT, DRAWN) == LEFT + RIGHT


def test_a_table_stays_in_rows() -> None:
    rows = [f"19{number} burned" for number in range(11, 31)]
    assert in_reading_order(rows, [row.replace(" ", "      ") for row in rows]) == rows


@given(st.lists(st.text("ab  ", max_size=60), max_size=12), st.lists(st.text("ab  ", max_size=60), max_size=12))
def test_no_word_is_lost(plain: list[str], drawn: list[str]) -> None:
    found = in_reading_order(plain, drawn)
    letters = sorted("".join("".join(found).split()))
    assert letters in (sorted("".join("".join(lines).split())) for lines in (plain, drawn))
