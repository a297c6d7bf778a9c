"""PDF."""

from __future__ import annotations

import io
import re
import sys
import zlib
from datetime import date
from itertools import pairwise

import pytest
from pypdf import PdfReader, PdfWriter

from tests.sources.making import pdf, pdf_at
from tests.sources.pages import PARAGRAPHS, WORDS
from tests.sources.test_html import f1
from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.pdf import read

INFO = "/Title (The mill) /CreationDate (D:20190611073000Z)"


def wrapped(width: int = 60, hyphenate: bool = False) -> list[str]:
    """The sample paragraphs in lines, with an empty one between two; every other line may end with a hyphen."""
    lines = []
    for paragraph in PARAGRAPHS:
        line = ""
        for word in paragraph.replace("“", '"').replace("”", '"').split():
            if len(line) + len(word) > width:
                if hyphenate and len(word) > 7 and word.isalpha() and word.islower():
                    lines.append(f"{line} {word[:4]}-".strip())
                    line = word[4:]
                    continue
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        lines += [line, ""]
    return lines


def paged(lines: list[str], rows: int = 9) -> list[list[str]]:
    """The lines on pages, with a running head and a number."""
    pages = [lines[at : at + rows] for at in range(0, len(lines), rows)]
    return [["The Marl Post", "", *page, "", f"Page {number} of {len(pages)}"] for number, page in enumerate(pages, 1)]


@pytest.mark.parametrize(
    "pages",
    [
        [wrapped()],
        paged(wrapped()),
        paged(wrapped(80)),
        [wrapped(60, hyphenate=True)],
        paged(wrapped(45, hyphenate=True), 12),
    ],
    ids=["one page", "running heads", "wide", "hyphens", "both"],
)
def test_the_text_is_that_of_the_source(pages: list[list[str]]) -> None:
    source = read(pdf(pages, INFO), "a.pdf")
    assert f1(source.text, WORDS.replace("“", '"').replace("”", '"')) >= 0.95, source.text
    assert "Marl Post" not in source.text or "built" not in source.text.split("Marl Post")[0]
    assert (source.title, source.published) == ("The mill", date(2019, 6, 11))


Placed = list[list[tuple[int, int, str]]]


def columns(by_row: bool, rows: int = 30, head: bool = False) -> Placed:
    """The sample paragraphs in two columns, drawn column by column or row by row, below a running head."""
    lines = wrapped(40)
    pages = []
    for at in range(0, len(lines), 2 * rows):
        part = lines[at : at + 2 * rows]
        left, right = part[:rows], part[rows:]
        placed = [(60, 760 - 12 * row, line) for row, line in enumerate(left) if line]
        beside = [(320, 760 - 12 * row, line) for row, line in enumerate(right) if line]
        body = sorted(placed + beside, key=lambda one: (-one[1], one[0])) if by_row else placed + beside
        pages.append([*([(60, 800, "The Marl Post")] if head else []), *body])
    return pages


def with_page_numbers() -> Placed:
    """Pages with a number at the foot of each, which goes."""
    lines = wrapped()
    return [
        [(60, 780 - 14 * row, line) for row, line in enumerate(lines[at : at + 12])] + [(290, 40, str(number))]
        for number, at in enumerate(range(0, len(lines), 12), 1)
    ]


def with_table() -> Placed:
    """The sample with a table behind it."""
    lines = wrapped()
    rows = [("1904", "built"), ("1911", "burned"), ("1913", "sold"), ("1920", "built again"), ("1931", "sold again")]
    top = 770 - 14 * len(lines)
    table = [
        (x, top - 14 * row, words) for row, cells in enumerate(rows) for x, words in zip((60, 160), cells, strict=True)
    ]
    return [[(60, 780 - 14 * row, line) for row, line in enumerate(lines) if line] + table]


@pytest.mark.parametrize(
    ("pages", "more"),
    [
        (columns(by_row=False), ""),
        (columns(by_row=True), ""),
        (columns(by_row=True, rows=12, head=True), ""),
        (with_page_numbers(), ""),
        (with_table(), "1904 built 1911 burned 1913 sold 1920 built again 1931 sold again"),
    ],
    ids=["columns", "columns row by row", "columns on pages", "page numbers", "table"],
)
def test_the_order_is_that_of_reading(pages: Placed, more: str) -> None:
    source = read(pdf_at(pages, INFO), "a.pdf")
    wanted = f"{WORDS} {more}".replace("\u201c", '"').replace("\u201d", '"').strip()
    assert f1(source.text, wanted) >= 0.95
    pairs = [" ".join(pair) for pair in pairwise(wanted.split())]
    found = " ".join(source.text.split())
    assert sum(pair in found for pair in pairs) >= 0.95 * len(pairs)


def test_paragraphs_with_a_short_last_line_are_set_apart() -> None:
    found = read(pdf([wrapped()]), "a").text.split("\n\n")
    assert len(found) == 6  # the last lines of two others are full
    assert " ".join(found[-1].split()) == PARAGRAPHS[-1]


def test_it_is_known_by_its_mark() -> None:
    assert adapter(pdf([["x"]]), "a").name == "pdf"
    assert adapter(b"A text on %PDF-1.4 files", "a").name == "text"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.4\n", "is broken"),
        (pdf([wrapped()])[:300], "is broken|holds no text"),
        (pdf([[]]), "holds no text; is it scanned"),
    ],
    ids=["a head alone", "cut off", "no words"],
)
def test_what_is_wrong_is_one_line(data: bytes, words: str) -> None:
    with pytest.raises(Problem, match=words) as problem:
        read(data, "a.pdf")
    assert "\n" not in str(problem.value)


def test_a_page_that_unpacks_to_too_much_is_refused() -> None:
    packed = zlib.compress(b"(x) Tj " * 15_000_000)
    stream = b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(packed), packed)
    bomb = re.sub(rb"/Length \d+ >>\nstream\n.*?\nendstream", lambda _: stream, pdf([["x"]]), flags=re.S)
    with pytest.raises(Problem, match=r"^a\.pdf: unpacks to more than \d+ MB$"):
        read(bomb, "a.pdf")


def test_a_file_with_a_password_is_refused() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([["x"]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(Problem, match=r"^a\.pdf: is encrypted$"):
        read(out.getvalue(), "a.pdf")


def test_without_pypdf_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(Problem, match=r"afghan-timeline\[pdf\]"):
        read(pdf([["x"]]), "a.pdf")
