"""The commands index, search and cache."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tui.cli import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "mill.txt").write_text("Ada Brook sold the mill to Tom Hale on 3 May 1904.")
    (texts / "binary").write_bytes(b"\0" * 99)
    return texts


def test_a_folder_is_indexed_searched_and_forgotten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["index", str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out == "1 parsed, 0 unchanged; 1 can't be read\n"
    assert "binary" in said.err
    assert main(["search", "mill", "--from", "may 1904", "--to", "1905"]) == 0
    assert capsys.readouterr().out == "3 May 1904  Ada Brook sells the mill to Tom Hale  (mill.txt)\n"
    assert main(["search", "--name", "hale", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text_title"] == ""
    assert main(["search", "nothing"]) == 1
    assert "nothing found in 1 texts" in capsys.readouterr().err
    assert main(["cache"]) == 0
    assert "1 texts of 1 indexed files" in capsys.readouterr().out
    assert main(["cache", "--clear"]) == 0
    assert "0 texts" in capsys.readouterr().out
    assert main(["search", "mill"]) == 1
    assert "index FOLDER" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["index", "/no/such/folder"], "is no folder"),
        (["index"], "required: FOLDER"),
        (["search"], "search for what?"),
        (["search", "x", "--from", "the day of the tentacle"], "not a date"),
        (["search", "?!"], "search for what?"),
        (["search", "x", "--most", "99999999999999999999"], "no number"),
        (["index", ".", "--processes", "-3"], "no number"),
        (["index", ".", "--language", "xx"], "no language"),
        (["index", ".", "--as", "foo"], "no format"),
        (["cache", "--burn"], "unrecognized"),
    ],
)
def test_what_is_wrong_is_one_line(
    arguments: list[str], words: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


def test_several_texts_are_printed_as_one_timeline(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "fire.txt").write_text("The mill burned on 2 June 1911.")
    assert main([str(folder / "mill.txt"), str(folder / "fire.txt"), "--export", "csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ["1904-05-03" in lines[1], "1911-06-02" in lines[2]] == [True, True]
    assert main([str(folder), "--export", "json"]) == 0
    said = capsys.readouterr()
    assert [part["name"] for part in json.loads(said.out)["parts"]] == ["fire.txt", "mill.txt"]
    assert "1 can't be read" in said.err


def test_corrections_are_exported_and_what_does_not_fit_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mill.timeline.yaml").write_text(
        "events:\n- quote: Ada Brook sold the mill to Tom Hale on 3 May 1904\n  title: The sale\n"
        "- quote: gone\n  title: x\n"
    )
    assert main([str(folder / "mill.txt"), "--export", "csv"]) == 0
    said = capsys.readouterr()
    assert "The sale" in said.out
    assert said.out.splitlines()[1].endswith(",title,1904-05-03")
    assert "a correction does not fit: not found in the text: “gone”" in said.err
    assert main([str(folder / "mill.txt"), "--export", "text"]) == 0
    assert "(corrected)" in capsys.readouterr().out
    assert main([str(folder / "mill.txt"), "--export", "csv", "--no-corrections"]) == 0
    assert "The sale" not in capsys.readouterr().out


def test_a_folder_is_watched(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    rounds: list[int] = []

    def wait() -> None:
        rounds.append(1)
        if len(rounds) == 2:
            (folder / "new.txt").write_text("Tom Hale died in 1931.")
        if len(rounds) == 4:
            raise KeyboardInterrupt

    monkeypatch.setattr("tui.corpus.commands.wait", wait)
    assert main(["index", str(folder), "--watch"]) == 130
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(";")[0] for line in lines] == ["1 parsed, 0 unchanged", "1 parsed, 1 unchanged"]


def test_odd_names_of_files_are_indexed_and_printed_safely(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (b"b\xff.txt", b"e\x1b[31m.txt", b"n\nl.txt"):
        (Path(os.fsdecode(os.fsencode(folder) + b"/" + name))).write_text(f"Tom Hale died in 1931 in {len(name)} ways.")
    assert main(["index", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("4 parsed")
    assert main(["index", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("0 parsed, 4 unchanged")
    assert main(["search", "hale"]) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert len(said.splitlines()) == 4


def test_an_index_that_cannot_be_kept_is_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder.parent / "cache" / "afghan-timeline" / "index.sqlite").mkdir(parents=True)
    assert main(["index", str(folder)]) == 2
    assert "can't be opened" in capsys.readouterr().err
