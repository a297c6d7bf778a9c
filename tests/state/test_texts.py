"""What is remembered of each text, and that two processes lose nothing of each other's."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tui.state import texts
from tui.state.folders import locked
from tui.state.texts import LONGEST_NOTE, Bookmark, Recent, TextMemory, key_of

KEY = key_of("a text")


def test_what_is_kept_comes_back_and_bookmarks_stay(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    memory.mark(KEY, Bookmark(40, "second"))
    memory.mark(KEY, Bookmark(7, "first"))
    memory.keep(KEY, {"place": 12, "origin": "a.txt"})
    memory.keep(KEY, {"place": 14})
    again = TextMemory(tmp_path)
    values = again.read(KEY)
    assert (values["place"], values["origin"]) == (14, "a.txt")
    assert again.bookmarks(KEY) == (Bookmark(7, "first"), Bookmark(40, "second"))
    again.mark(KEY, Bookmark(7, "changed"))
    again.unmark(KEY, 40)
    assert memory.bookmarks(KEY) == (Bookmark(7, "changed"),)


def test_a_text_is_known_by_its_content() -> None:
    assert key_of("a text") == key_of("a text") != key_of("a text.")
    assert key_of("\ud800")


@pytest.mark.parametrize(
    "data",
    [b"{", b"[]", b"\xff", b"[" * 200_000, b'{"bookmarks": 3, "when": 4}', b'{"bookmarks": [1, [2], [true, ""]]}'],
)
def test_a_damaged_file_is_a_new_text(tmp_path: Path, data: bytes) -> None:
    memory = TextMemory(tmp_path)
    (tmp_path / f"{KEY}.json").write_bytes(data)
    assert memory.bookmarks(KEY) == ()
    assert memory.recent() == []
    memory.mark(KEY, Bookmark(3, ""))
    assert memory.bookmarks(KEY) == (Bookmark(3, ""),)


def test_a_folder_that_cannot_be_written_forgets(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = TextMemory(tmp_path / "file")
    memory.mark(KEY, Bookmark(3, ""))
    memory.keep(KEY, {"place": 3})
    assert memory.bookmarks(KEY) == ()
    assert memory.recent() == []


def test_texts_read_before_are_listed_the_latest_first(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    for name, when in (("old", "2020-01-01T00:00:00"), ("new", "2021-01-01T00:00:00")):
        values = {"when": when, "origin": f"{name}.txt", "title": name.title(), "share": 0.5}
        (tmp_path / f"{name}.json").write_text(json.dumps(values))
    assert memory.recent() == [
        Recent("2021-01-01T00:00:00", "new.txt", "New", 0.5, ("new.txt",)),
        Recent("2020-01-01T00:00:00", "old.txt", "Old", 0.5, ("old.txt",)),
    ]


def test_the_names_of_a_library_are_listed(tmp_path: Path) -> None:
    values = {
        "when": "2021-01-01T00:00:00",
        "origin": "/a/b and 1 more",
        "title": "",
        "share": 0,
        "names": ["/a/b", "/c"],
    }
    (tmp_path / "one.json").write_text(json.dumps(values))
    assert [one.names for one in TextMemory(tmp_path).recent()] == [("/a/b", "/c")]


_MARKS = """
import sys
from pathlib import Path
from tui.state.texts import Bookmark, TextMemory
memory = TextMemory(Path(sys.argv[1]))
for number in range(int(sys.argv[2]), 60, 2):
    memory.mark("text", Bookmark(number, ""))
    memory.keep("text", {"place": number})
"""


def test_two_processes_on_one_text_lose_no_bookmark(tmp_path: Path) -> None:
    processes = [subprocess.Popen([sys.executable, "-c", _MARKS, str(tmp_path), begin]) for begin in ("0", "1")]
    assert [process.wait(60) for process in processes] == [0, 0]
    assert [one.offset for one in TextMemory(tmp_path).bookmarks("text")] == list(range(60))


def test_of_two_bookmarks_at_one_place_the_last_counts(tmp_path: Path) -> None:
    values = {"bookmarks": [[3, "one"], [3, "two"], [9, "x" * 9_000]]}
    (tmp_path / f"{KEY}.json").write_text(json.dumps(values))
    (first, second) = TextMemory(tmp_path).bookmarks(KEY)
    assert (first, len(second.note)) == (Bookmark(3, "two"), LONGEST_NOTE)


def test_a_time_that_is_none_is_not_listed(tmp_path: Path) -> None:
    values = {"when": "\x1b]0;hi\x07", "origin": "a.txt"}
    (tmp_path / f"{KEY}.json").write_text(json.dumps(values))
    assert TextMemory(tmp_path).recent() == []


def test_what_could_not_be_kept_is_said(tmp_path: Path) -> None:
    memory = TextMemory(tmp_path)
    assert memory.mark(KEY, Bookmark(3, ""))
    with locked(tmp_path / f"{KEY}.lock"):
        assert not memory.mark(KEY, Bookmark(4, ""))
    (tmp_path / "file").write_text("in the way")
    assert not TextMemory(tmp_path / "file").keep(KEY, {})


def test_what_has_marks_is_never_forgotten_and_versions_are_listed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "_MOST_TEXTS", 5)
    memory = TextMemory(tmp_path)
    memory.keep("marked", {"origin": "a.txt"})
    memory.mark("marked", Bookmark(3, "here"))
    for version in range(12):
        memory.keep(f"v{version}", {"origin": "/log.txt"})
    assert memory.bookmarks("marked") == (Bookmark(3, "here"),)
    assert sorted(one.origin for one in memory.recent()) == ["/log.txt", "a.txt"]
    memory.forget("marked")
    assert memory.bookmarks("marked") == ()
    memory.forget("never known")
