"""Opening a file or standard input, and the problems with them."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tui.problem import Problem
from tui.sources import Source, read_source


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


def test_an_error_that_no_library_foresees_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")

    def fail(_: bytes) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tui.sources.plain.clean", fail)
    with pytest.raises(Problem, match=r"is broken \(text: ZeroDivisionError\)"):
        read_source(str(path))
