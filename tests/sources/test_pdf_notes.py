"""Footnotes of a PDF."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.making import pdf_at
from tests.sources.pages import PARAGRAPHS, WORDS
from tests.sources.test_html import f1
from tui.sources.pdf import read
from tui.sources.pdf_lines import Line
from tui.sources.pdf_notes import set_apart

NOTES = {
    "1904": ("The stone above its door has the year 1903, in which", "its walls were raised."),
    "merchant,": ("She sold cloth and, from 1899, flour.",),
    "river.": ("He had been the last miller's apprentice; see the", "Marl Post of 4 June 2018."),
    "flood": ("The water stood two metres high in the yard.",),
}
"""A word of the sample -> the lines of the note to it."""
ALL = " ".join(line for lines in NOTES.values() for line in lines)

Placed = list[tuple[int, int, str, int]]


def plain(words: str) -> str:
    return words.replace("“", '"').replace("”", '"')


def without_marks(text: str) -> str:
    """`text` without the marks of notes, so that its words can be compared."""
    for number in range(1, len(NOTES) + 1):
        text = text.replace(f"[{number}]", " ").replace(f" {number}. ", " ")
    return text


def lines_of(mark: str, width: int) -> list[str]:
    """The sample in lines, with marks behind the words that have notes, and an empty line between paragraphs."""
    number, lines = 0, []
    waiting = list(NOTES)
    for paragraph in PARAGRAPHS:
        line = ""
        for word in plain(paragraph).split():
            noted = bool(waiting) and word == waiting[0]
            number += noted
            if noted:
                waiting.pop(0)
            shown = word + (mark.format(number) if noted else "")
            if len(line) + len(word) > width:
                lines.append(line)
                line = ""
            line = f"{line} {shown}".strip()
        lines += [line, ""]
    return lines


def column(x: int, lines: list[str], mark: str, start: str, size: int) -> Placed:
    """A column of lines, with the notes to the marks in them at its foot, each begun by `start`."""
    placed: Placed = [(x, 780 - 14 * row, line, 9) for row, line in enumerate(lines) if line]
    y = 120
    for number, note in enumerate(NOTES.values(), 1):
        if any(mark.format(number) in line for line in lines):
            for row, words in enumerate(note):
                placed.append((x, y, (start.format(number) if row == 0 else "") + words, size))
                y -= 9
    return placed


def pages(mark: str, start: str, size: int, columns: int = 1) -> list[Placed]:
    """The sample on pages of ten lines, in one or two columns, with notes below and numbers at the foot."""
    lines = lines_of(mark, 60 // columns)
    parts = [
        column(60 + 280 * (at // 10 % columns), lines[at : at + 10], mark, start, size)
        for at in range(0, len(lines), 10)
    ]
    whole = [[one for part in parts[at : at + columns] for one in part] for at in range(0, len(parts), columns)]
    return [[*page, (290, 30, str(number), 9)] for number, page in enumerate(whole, 1)]


@pytest.mark.parametrize(
    "placed",
    [
        pages("^{}^", "^{}^ ", 7),
        pages("^{}^", "{}. ", 7),
        pages("^{}^", "^{}^", 8),
        pages(" [{}]", "[{}] ", 7),
        pages("[{}]", "[{}] ", 9),
        pages("^{}^", "^{}^ ", 9),
        pages("^{}^", "{} ", 7, columns=2),
    ],
    ids=["raised", "a number", "drawn close", "brackets", "brackets in one size", "raised in one size", "columns"],
)
def test_footnotes_stand_behind_the_text(placed: list[Placed]) -> None:
    text = " ".join(read(pdf_at(placed), "a.pdf").text.split())
    bare = " ".join(without_marks(text).split())
    wanted = f"{plain(WORDS)} {ALL}"
    assert f1(bare, wanted) >= 0.95, text
    found = [" ".join(pair) for pair in pairwise(wanted.split())]
    assert sum(pair in bare for pair in found) >= 0.95 * len(found), text
    assert text.index(plain(PARAGRAPHS[-1])[-25:]) < text.index("The stone above its door")


def test_a_raised_mark_behind_a_year_is_no_digit_of_it() -> None:
    text = read(pdf_at(pages("^{}^", "^{}^ ", 7)), "a.pdf").text
    assert "since 1904[1] burned" in " ".join(text.split())
    assert "\n\n[1] The stone above its door" in text


def test_each_note_is_a_paragraph() -> None:
    found = read(pdf_at(pages("^{}^", "^{}^ ", 7)), "a.pdf").text.split("\n\n")[-len(NOTES) :]
    assert [" ".join(one.split()) for one in found] == [
        f"[{number}] {' '.join(lines)}" for number, lines in enumerate(NOTES.values(), 1)
    ]


def rows(*lines: str, size: float = 9, top: float = 700) -> list[Line]:
    return [Line(words, size, top - 10 * number) for number, words in enumerate(lines)]


BODY = rows(*["The text goes on and on, as texts will do"] * 6)


def test_a_note_goes_on_overleaf() -> None:
    first = [*BODY, *rows("It was sold1 to the town.", top=600), *rows("1 A long note that", size=7, top=90)]
    second = [*BODY, *rows("goes on over here.", size=7, top=90)]
    found = set_apart([first, second])
    assert found.notes == [["1 A long note that", "goes on over here."]]
    assert found.pages[1] == [line.text for line in BODY]


@pytest.mark.parametrize(
    "foot",
    [
        rows("1 Take the lid off.", "2 Let it cool.", top=300),
        rows("Caption of a picture, smaller", size=7, top=300),
        [
            *rows("See table 1 for more", top=310),
            *rows("1 Built 1904", "2 Sold 1964", size=7, top=300),
            *rows("Then", top=90),
        ],
        rows("1904 was its first year, and the", "3 May its first day, at the Marl", top=300),
    ],
    ids=["a list", "a caption", "a table", "lines that begin with a number"],
)
def test_what_is_no_note_stays(foot: list[Line]) -> None:
    lines = [*BODY, *foot]
    assert set_apart([lines]) == ([[line.text for line in lines]], [])


LINES = st.builds(
    Line,
    st.text("ab1* [].", max_size=12),
    st.sampled_from([0.0, 7.0, 9.0]),
    st.sampled_from([0.0, 60.0, 700.0]),
    st.just(()),
)


@given(st.lists(st.lists(LINES, max_size=8), max_size=4))
def test_no_word_is_lost(made: list[list[Line]]) -> None:
    found = set_apart(made)
    kept = [line for part in (*found.pages, *found.notes) for line in part]
    assert sorted("".join("".join(kept).split())) == sorted(
        "".join("".join(line.text for lines in made for line in lines).split())
    )
