"""Word documents."""

from __future__ import annotations

from datetime import date

import pytest

from tests.sources.making import archive, docx, paragraph
from tui.problem import Problem
from tui.sources.adapters import adapter
from tui.sources.docx import read

CORE = '<c xmlns:d="http://d"><d:title>The mill</d:title><d:created>2019-06-11T08:00:00Z</d:created></c>'
BODY = (
    paragraph("The mill", "Title")
    + paragraph("History", "Heading2")
    + paragraph("It was built in 1904.")
    + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>first</w:t></w:r><w:r><w:tab/><w:t>point</w:t></w:r></w:p>"
    + f"<w:tbl><w:tr><w:tc>{paragraph('1911')}</w:tc><w:tc>{paragraph('flood')}</w:tc></w:tr></w:tbl>"
    + "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>"
    + paragraph("Said so.", "Quote")
)


def test_paragraphs_headings_lists_and_tables() -> None:
    source = read(docx(BODY, CORE), "a.docx")
    assert [(block.kind, source.text[block.start : block.end]) for block in source.blocks] == [
        ("title", "The mill"),
        ("heading", "History"),
        ("paragraph", "It was built in 1904."),
        ("list", "- first point"),
        ("list", "1911  flood"),
        ("paragraph", "kept"),
        ("quote", "Said so."),
    ]
    assert (source.title, source.published) == ("The mill", date(2019, 6, 11))
    assert adapter(docx(BODY), "a").name == "docx"


@pytest.mark.parametrize(
    "data",
    [
        docx(BODY)[:200],
        archive({"word/document.xml": "<a>"}),
        archive({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}),
    ],
    ids=["cut off", "no XML", "a document type"],
)
def test_what_is_broken_is_one_line(data: bytes) -> None:
    with pytest.raises(Problem, match=r"a\.docx: "):
        read(data, "a.docx")


def test_without_a_core_there_is_no_date() -> None:
    assert read(docx(BODY), "a").published is None
    assert read(docx(BODY, "<c><created>2019-99-99</created></c>"), "a").published is None


def test_words_stand_once_wherever_they_are_nested() -> None:
    box = f"<w:p><w:r><w:t>Outer</w:t></w:r><w:txbxContent>{paragraph('Boxed')}</w:txbxContent></w:p>"
    assert read(docx(box), "a").text == "Outer\n\nBoxed"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('inner')}</w:tc></w:tr></w:tbl>"
    nested = f"<w:tbl><w:tr><w:tc>{paragraph('a')}{table}</w:tc></w:tr></w:tbl>"
    assert read(docx(nested), "a").text == "a inner"
    new, old = f"<Choice>{paragraph('new')}</Choice>", f"<Fallback>{paragraph('old')}</Fallback>"
    assert read(docx(f"<x>{new}{old}</x>"), "a").text == "new"
    assert read(docx("<w:p><w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>07</w:t></w:r></w:p>"), "a").text == "2021-07"
