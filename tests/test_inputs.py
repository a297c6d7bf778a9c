"""What the command names, as a request to parse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tui.arguments import arguments
from tui.corpus.library import LibraryRequest
from tui.document.basis import PublicationRule
from tui.document.request import ParseRequest
from tui.inputs import read, read_one
from tui.problem import Problem

PAGE = (
    '<html><head><meta name="date" content="2019-06-11"><meta name="author" content="Ada"></head><body><p>Kabul fell.'
)


def test_one_text_is_a_request_with_what_its_source_says(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    given = read([str(path)], arguments().parse_args([]))
    assert isinstance(given.request, ParseRequest)
    document = given.request.run()
    assert (document.published, document.author) == (date(2019, 6, 11), "Ada")
    assert document.publication
    assert document.publication.rule is PublicationRule.METADATA


def test_options_go_before_what_the_source_says(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    request = read_one(str(path), arguments().parse_args(["--date", "2001-01-01", "--language", "en"]))
    assert (request.published, request.language, request.rule) == (date(2001, 1, 1), "en", PublicationRule.GIVEN)


def test_several_texts_are_a_library(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Kabul fell to {name}.")
    given = read([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], arguments().parse_args([]))
    assert isinstance(given.request, LibraryRequest)
    assert given.request.names == ("a.txt", "b.txt")
    assert given.origin.endswith("a.txt and 1 more")


def test_what_is_not_there_is_a_problem() -> None:
    with pytest.raises(Problem, match="No such file"):
        read(["/no/such/text"], arguments().parse_args([]))
