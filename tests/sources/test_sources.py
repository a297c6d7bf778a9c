"""Bytes become a Source by the adapter that accepts them; blocks that are given must fit their text."""

from __future__ import annotations

import io
import sys
from datetime import date
from pathlib import Path

import pytest

from tui.document.model import Block
from tui.problem import Problem
from tui.sources import Source, read_source
from tui.sources.adapters import ADAPTERS, adapter
from tui.sources.plain import read


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"caf\xc3\xa9", "café", ""),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", ""),
        (b"\xff\xfe" + "café".encode("utf-16-le"), "café", ""),
        (b"\xfe\xff" + "café".encode("utf-16-be"), "café", ""),
        (b"caf\xe9", "café", "not UTF-8 (byte 3): read as Windows-1252"),
        (b"\x81\xff", "\ufffdÿ", "not UTF-8 (byte 0): read as Windows-1252"),
        (b"one\r\ntwo\x1b[31m", "one\ntwo\ufffd[31m", ""),
    ],
)
def test_plain_text_is_decoded_and_made_safe(data: bytes, text: str, note: str) -> None:
    assert read(data, "a.txt") == Source(text, "a.txt", note)


@pytest.mark.parametrize("data", [b"", b"text", b"a" * 8_000 + b"\0", b"\xff\xfea\0"])
def test_text_is_accepted_by_its_content(data: bytes) -> None:
    assert adapter(data, "a.pdf").name == "text"


@pytest.mark.parametrize("data", [b"\x7fELF\0\0", b"a" * 7_999 + b"\0"])
def test_data_that_no_adapter_accepts_is_a_problem(data: bytes) -> None:
    with pytest.raises(Problem, match=r"a\.txt: is a binary file"):
        adapter(data, "a.txt")


def test_adapters_have_names_of_their_own() -> None:
    names = [one.name for one in ADAPTERS]
    assert len(set(names)) == len(names)


def test_a_source_carries_what_its_format_says() -> None:
    blocks = (Block("title", 0, 3), Block("paragraph", 4, 7))
    source = Source("One two", "a", blocks=blocks, title="One", published=date(2021, 7, 5), language="fr")
    assert (source.blocks, source.title, source.language) == (blocks, "One", "fr")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("One two", [(0, 8)]),
        ("One two", [(-1, 3)]),
        ("One two", [(3, 3)]),
        ("One two", [(0, 4), (3, 7)]),
        ("One two", [(4, 7), (0, 3)]),
        ("One\r\ntwo", [(0, 3)]),
    ],
)
def test_blocks_that_do_not_fit_are_refused(text: str, spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="blocks"):
        Source(text, blocks=tuple(Block("paragraph", start, end) for start, end in spans))


def test_a_file_name_is_made_safe_in_the_origin(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m.txt"
    path.write_text("Kabul fell.")
    assert read_source(str(path)).origin.endswith("a\ufffd[31m.txt")


@pytest.mark.parametrize(("name", "words"), [("", "is a folder"), ("none.txt", "No such file"), ("blank.txt", "empty")])
def test_what_cannot_be_read_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("blank.txt").write_text(" \n")
    with pytest.raises(Problem, match=words):
        read_source(name)


def test_standard_input_is_read_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Kabul fell.")))
    assert read_source("-") == Source("Kabul fell.", "standard input")
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(Problem, match="standard input is closed"):
        read_source("-")
