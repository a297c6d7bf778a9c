"""The text as BibTeX."""

from __future__ import annotations

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document


def test_the_text_is_cited_and_says_the_same_every_day(article: Document) -> None:
    assert of("bibtex", article).startswith("@article{")
    assert "2021-07-05" in of("bibtex", article)
    assert "urldate" not in of("bibtex", article)


def test_hostile_words_end_no_field() -> None:
    assert of("bibtex", hostile()).count("\n") == 4
