"""How formats are known."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sources.making import docx, epub, pdf
from tui.problem import Problem
from tui.sources import read_source, signs
from tui.sources.adapters import ADAPTERS, named

FILES = {
    "gzip": gzip.compress(b"x"),
    "pdf": pdf([["x"]]),
    "epub": epub(["<p>x"]),
    "docx": docx("x"),
    "feed": b"<?xml version='1.0'?><rss><item/></rss>",
    "html": b"<!doctype html><p>x",
    "mail": b"From: a@b\nDate: Tue, 11 Jun 2019 07:30:00 GMT\n\nx",
    "markdown": b"# A heading\n\nand [a link](https://x.example)",
}
TESTS = {
    "gzip": signs.is_gzip,
    "pdf": signs.is_pdf,
    "epub": signs.is_epub,
    "docx": signs.is_docx,
    "feed": signs.is_feed,
    "html": signs.is_html,
    "mail": signs.is_mail,
    "markdown": signs.is_markdown,
}


@pytest.mark.parametrize("name", FILES)
def test_each_is_known_by_its_own_sign_alone(name: str) -> None:
    assert [other for other, test in TESTS.items() if test(FILES[name])] == [name]


@given(st.binary(max_size=300))
def test_any_bytes_can_be_asked_about(data: bytes) -> None:
    for test in (*TESTS.values(), signs.is_text):
        assert test(data) in (True, False)


@pytest.mark.parametrize(
    "unit",
    [b"<!--", b"<!-- c -->", b"<?x?>", b"<?", b"from:x\n", b" ", b"---\n", b"[", b"|", b"# ", b"<!doctype a [", b"]>"],
)
def test_odd_beginnings_take_no_time(unit: bytes) -> None:
    for test in TESTS.values():
        test(unit * 20_000)


@pytest.mark.parametrize(
    "before", [b"<!DOCTYPE rss>", b"<!-- a --><!DOCTYPE rss [<!ENTITY a 'b>'>]>\n", b'<!DOCTYPE rss PUBLIC "a" "b">']
)
def test_a_feed_may_have_a_document_type(before: bytes) -> None:
    assert signs.is_feed(before + b"<rss>")
    assert not signs.is_html(before + b"<rss>")
    assert not signs.is_feed(b"<!DOCTYPE html><rss>")


def test_a_format_can_be_named() -> None:
    assert {named(one.name) for one in ADAPTERS} == set(ADAPTERS)
    with pytest.raises(Problem, match="no format 'doc'; there are pdf"):
        named("doc")


def test_a_packed_file_is_unpacked_and_a_format_may_be_forced(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("packed") / "a.txt"
    path.write_bytes(gzip.compress(FILES["html"]))
    assert read_source(str(path)).text == "x"
    assert "doctype" in read_source(str(path), "text").text
