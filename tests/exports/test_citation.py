"""Citations of the text: CSL JSON and BibTeX."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tui.document.model import Document
from tui.exports.citation import bibtex, csl_json, key

TODAY = date(2026, 1, 2)
REPORT = Document("words", title="Profit & loss: 5% of {all}", published=date(2021, 7, 5), genre="news")


def test_csl_json_has_the_title_and_the_days() -> None:
    assert json.loads(csl_json(REPORT, "report.txt", TODAY)) == [
        {
            "id": "profit-loss-5-2021",
            "type": "article-newspaper",
            "title": "Profit & loss: 5% of {all}",
            "accessed": {"date-parts": [[2026, 1, 2]]},
            "issued": {"date-parts": [[2021, 7, 5]]},
        }
    ]


def test_bibtex_has_nothing_that_tex_obeys() -> None:
    assert bibtex(REPORT, "report.txt", TODAY) == (
        "@article{profit-loss-5-2021,\n"
        "  title = {Profit \\& loss: 5\\% of \\{all\\}},\n"
        "  date = {2021-07-05},\n"
        "  urldate = {2026-01-02},\n"
        "}"
    )
    assert "\\textbackslash{}" in bibtex(Document("", title="a\\b"), "", TODAY)


@pytest.mark.parametrize(
    ("title", "source", "made"),
    [("", "notes.txt", "notes-txt"), ("", "漢字", "text"), ("The Fall of Kabul", "", "the-fall-of")],
)
def test_a_key_is_made_of_the_first_words(title: str, source: str, made: str) -> None:
    assert key(Document("", title=title), source) == made


def test_a_text_without_title_and_date_is_named_by_its_file() -> None:
    (item,) = json.loads(csl_json(Document("words"), "notes.txt", TODAY))
    assert (item["title"], item["type"]) == ("notes.txt", "document")
    assert "issued" not in item
    assert "date =" not in bibtex(Document("words"), "notes.txt", TODAY).replace("urldate =", "")
