"""Files that hold files, and how much they may hold."""

from __future__ import annotations

import gzip

import pytest

from tests.sources.making import archive
from tui.problem import Problem
from tui.sources import packed
from tui.sources.packed import Archive, gunzip


def test_gzip_is_unpacked_also_in_parts() -> None:
    assert gunzip(gzip.compress(b"one ") + gzip.compress(b"two"), "a") == b"one two"


@pytest.mark.parametrize(
    "data",
    [gzip.compress(b"words" * 99)[:-12], b"\x1f\x8bnonsense", gzip.compress(b"a") + b"junk"],
    ids=["cut off", "nonsense", "more behind it"],
)
def test_broken_gzip_is_one_line(data: bytes) -> None:
    with pytest.raises(Problem, match="is broken"):
        gunzip(data, "a")


def test_bombs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "MOST", 1 << 20)
    with pytest.raises(Problem, match="more than 1 MB"):
        gunzip(gzip.compress(b"\0" * (2 << 20)), "a")
    with pytest.raises(Problem, match="more than 1 MB"):
        Archive(archive({"a": b"\0" * (2 << 20)}), "a").read("a")
    many = Archive(archive({str(n): b"\0" * (1 << 18) for n in range(6)}), "a")
    with pytest.raises(Problem, match="more than 1 MB"):
        [many.read(str(n)) for n in range(6)]


def test_a_file_that_is_not_there_and_a_broken_archive() -> None:
    with pytest.raises(Problem, match="has no b"):
        Archive(archive({"a": "x"}), "z").read("b")
    with pytest.raises(Problem, match="is broken"):
        Archive(b"PK\x03\x04nonsense", "z")
    data = bytearray(archive({"a": b"words" * 999}))
    data[40] ^= 0xFF
    with pytest.raises(Problem, match="is broken"):
        Archive(bytes(data), "z").read("a")


def test_an_error_without_words_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise EOFError

    made = Archive(archive({"a": "x"}), "z")
    monkeypatch.setattr("zipfile.ZipFile.open", fail)
    with pytest.raises(Problem, match=r"^z: is broken: EOFError$"):
        made.read("a")
