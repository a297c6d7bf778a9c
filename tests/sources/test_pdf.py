"""PDF."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from tests.sources.making import pdf
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


def test_without_pypdf_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(Problem, match=r"afghan-timeline\[pdf\]"):
        read(pdf([["x"]]), "a.pdf")
