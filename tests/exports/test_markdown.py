"""The timeline as Markdown, read again by markdown-it."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from tests.exports.hostile import hostile
from tests.exports.reading import of
from tui.document import Document
from tui.exports.markdown import escaped


def test_markdown_has_a_heading_for_each_year_and_an_item_for_each_event(article: Document) -> None:
    tokens = MarkdownIt().parse(of("markdown", article))
    assert sum(token.type == "list_item_open" for token in tokens) == len(article.events)
    assert sum(token.type == "heading_open" for token in tokens) > 10


def test_hostile_words_are_words_in_markdown() -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).parse(of("markdown", hostile()))
    inline = [child.type for token in tokens for child in token.children or []]
    assert not {"html_inline", "link_open", "image"} & set(inline)
    assert not [token for token in tokens if token.type == "html_block"]
    assert sum(token.type == "list_item_open" for token in tokens) == 1


@pytest.mark.parametrize("words", ["1. first", "- point", "+ plus", "&copy; 2001", "2) second"])
def test_marks_at_the_head_of_a_title_are_words(words: str) -> None:
    (token,) = [one for one in MarkdownIt("commonmark").parse(f"- {escaped(words)}") if one.type == "inline"]
    assert "".join(child.content for child in token.children or []) == words
