"""The index of a folder."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

from tui.arguments import arguments
from tui.corpus.indexing import Summary, index, stamp
from tui.corpus.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(1, 6):
        (texts / f"{number}.txt").write_text(f"Ada Brook sold mill number {number} on {number} May 1904.")
    return texts


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "index.sqlite")


def options(*more: str) -> argparse.Namespace:
    given = arguments().parse_args(more)
    given.dask = ""
    return given


def done(folder: Path, store: Store, *more: str) -> Summary:
    return index(folder, options(*more), store, lambda *_: None)


def test_only_what_is_new_or_changed_is_parsed(folder: Path, store: Store) -> None:
    assert done(folder, store) == Summary(5, 0, 0, ())
    assert done(folder, store) == Summary(0, 5, 0, ())
    (folder / "2.txt").write_text("Ada Brook sold the house on 2 June 1911.")
    (folder / "3.txt").unlink()
    (folder / "6.txt").write_text("Tom Hale died in 1920.")
    assert done(folder, store) == Summary(2, 3, 1, ())
    assert len(store.files()) == 5


def test_other_options_parse_again(folder: Path, store: Store) -> None:
    done(folder, store)
    assert done(folder, store, "--date", "2001-01-01").parsed == 5


def test_what_cannot_be_read_is_named(folder: Path, store: Store) -> None:
    (folder / "binary").write_bytes(b"\0\1" * 99)
    (folder / "empty.txt").write_text("")
    summary = done(folder, store)
    assert summary.parsed == 5
    assert len(summary.failed) == 2
    assert all("\n" not in reason for reason in summary.failed)


def test_files_outside_the_folder_stay_known(folder: Path, store: Store) -> None:
    done(folder, store)
    (folder.parent / "other").mkdir()
    (folder.parent / "other" / "x.txt").write_text("Tom Hale died in 1920.")
    assert done(folder.parent / "other", store) == Summary(1, 0, 0, ())
    assert len(store.files()) == 6


def test_every_file_is_counted(folder: Path, store: Store) -> None:
    seen: list[tuple[int, str]] = []
    index(folder, options(), store, lambda number, path: seen.append((number, path)))
    assert [number for number, _ in seen] == [1, 2, 3, 4, 5]
    assert {Path(path).name for _, path in seen} == {f"{number}.txt" for number in range(1, 6)}


def test_an_interruption_keeps_what_was_done(folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.corpus.indexing._MOST_FILES", 1)

    def interrupt(number: int, _: str) -> None:
        if number == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index(folder, options(), store, interrupt)
    assert len(store.files()) >= 3
    assert done(folder, store).parsed <= 2


def test_a_file_that_vanishes_meanwhile_is_left_out(folder: Path, store: Store) -> None:
    (folder / "gone.txt").symlink_to(folder / "nothing")
    assert done(folder, store).parsed == 5


def test_the_stamp_changes_with_the_file(folder: Path) -> None:
    path = folder / "1.txt"
    before = stamp(str(path))
    os.utime(path, (1, 1))
    assert stamp(str(path)) != before
