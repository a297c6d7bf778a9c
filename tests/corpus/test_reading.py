"""Which files a library has."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui.corpus import reading
from tui.corpus.reading import found_files, is_library, paths_of, read_texts, told_apart, unique_names
from tui.problem import Problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, words in {
        "b.txt": "Two.",
        "a.txt": "One.",
        "deep/c.md": "# Three\n",
        ".hidden/x.txt": "x",
        ".y": "y",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(words)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    os.mkfifo(tmp_path / "pipe")
    return tmp_path


def test_files_of_a_folder_are_walked_without_what_is_hidden_or_goes_in_a_circle(folder: Path) -> None:
    assert [path.relative_to(folder).as_posix() for path in found_files(folder)] == ["a.txt", "b.txt", "deep/c.md"]
    assert list(paths_of([str(folder / "deep"), "x", "-"])) == [str(folder / "deep" / "c.md"), "x", "-"]
    assert list(found_files(folder / "none")) == []


def test_several_texts_or_a_folder_are_a_library(folder: Path) -> None:
    assert is_library(["a", "b"])
    assert is_library([str(folder)])
    assert not is_library(["a"])
    assert not is_library([""])
    assert not is_library(["https://a.example/"])


def test_what_cannot_be_read_in_a_folder_is_left_out_and_said(folder: Path) -> None:
    (folder / "binary").write_bytes(b"\0\1\2" * 99)
    (folder / "same.txt").write_text("One.")
    texts = read_texts([str(folder)])
    assert texts.names == ("a.txt", "b.txt", "c.md")
    assert "1 can't be read" in texts.note
    assert "1 the same as another" in texts.note
    with pytest.raises(Problem, match="binary"):
        read_texts([str(folder / "a.txt"), str(folder / "binary")])
    (folder / "empty").mkdir()
    with pytest.raises(Problem, match="no text in it"):
        read_texts([str(folder / "empty")])


def test_too_many_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_TEXTS", 2)
    with pytest.raises(Problem, match="more than 2 texts"):
        read_texts([str(folder)])


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["a.txt", "b.txt"], ["a.txt", "b.txt"]),
        (["x/a.txt", "y/a.txt", "b.txt"], ["x/a.txt", "y/a.txt", "b.txt"]),
        (["1/x/a", "2/x/a", "2/y/a"], ["1/x/a", "2/x/a", "y/a"]),
        (["a.txt", "x/a.txt"], ["a.txt", "x/a.txt"]),
        (["https://a.example/x/"], ["x"]),
    ],
)
def test_names_are_as_short_as_tells_them_apart(paths: list[str], names: list[str]) -> None:
    assert unique_names(paths) == names


def test_titles_are_told_apart() -> None:
    assert told_apart(["a", "a", "a (2)", "", "b\nc"]) == ["a", "a (2)", "a (2) (2)", "text", "b c"]
    assert len(set(told_apart(["a", "a (2)", "a", "a"]))) == 4
