"""A request to parse is a value, and gives what the function does."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date

import pytest

from tui.document import Document, parse
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.languages import UnknownLanguage
from tui.problem import Problem

REQUEST = ParseRequest(
    "Kabul\nTroops crossed the border on Monday.",
    date(2021, 7, 5),
    title="The border",
    language="en",
    blocks=(Block("heading", 0, 5, 1), Block("paragraph", 6, 42)),
)


def test_a_request_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(REQUEST)) == REQUEST  # noqa: S301 - our own


def test_a_request_parses_as_the_function_does() -> None:
    assert REQUEST.run() == parse(
        REQUEST.text, REQUEST.published, title="The border", language="en", blocks=REQUEST.blocks
    )
    assert REQUEST.run().times[0].value == "2021-07-05"


def test_the_outline_has_the_title_language_and_blocks_of_the_request() -> None:
    outline, whole = REQUEST.outline(), REQUEST.run()
    assert (outline.text, outline.title, outline.language) == (whole.text, whole.title, whole.language)
    assert outline.blocks == whole.blocks
    assert not outline.times


@pytest.mark.parametrize(
    ("end", "blocks"),
    [(3, (Block("heading", 0, 3, 1),)), (6, REQUEST.blocks[:1]), (10, (REQUEST.blocks[0], Block("paragraph", 6, 10)))],
)
def test_the_outline_of_the_beginning_has_the_blocks_of_the_beginning(end: int, blocks: tuple[Block, ...]) -> None:
    assert REQUEST.outline(end).text == REQUEST.text[:end]
    assert REQUEST.outline(end).blocks == blocks


def test_the_outline_of_a_short_text_is_that_of_the_whole(article: Document) -> None:
    assert ParseRequest(article.text).outline(10**6).blocks == article.blocks


def test_a_language_that_is_not_here_is_a_problem() -> None:
    with pytest.raises(UnknownLanguage, match="xx"):
        replace(REQUEST, language="xx").outline()


def test_a_recogniser_that_is_not_installed_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(Problem, match="spaCy"):
        replace(REQUEST, recogniser="spacy").run()
