"""The store of parsed documents."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tui import __version__
from tui.corpus.store import Store, kept, key_of, program
from tui.document import parse
from tui.document.request import ParseRequest

REQUEST = ParseRequest("Kabul fell on 13 November 2001.", language="en")
DOCUMENT = REQUEST.run()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "deep" / "index.sqlite")


def test_a_document_is_kept_and_found_again(store: Store) -> None:
    key = key_of(REQUEST)
    assert store.find(key) is None
    store.keep([kept(key, DOCUMENT)])
    assert store.find(key) == DOCUMENT
    assert Store(store.file).find(key) == DOCUMENT
    assert store.size()[:2] == (0, 1)


@pytest.mark.parametrize(
    "other",
    [
        replace(REQUEST, text="Kabul fell on 14 November 2001."),
        replace(REQUEST, language=None),
        replace(REQUEST, title="x"),
        replace(REQUEST, recogniser="spacy"),
    ],
)
def test_another_text_or_option_has_another_key(other: ParseRequest) -> None:
    assert key_of(other) != key_of(REQUEST)
    assert key_of(replace(REQUEST)) == key_of(REQUEST)


def test_files_are_noted_and_forgotten(store: Store) -> None:
    assert store.keep([kept("k", DOCUMENT)], [("/a", "1", "k", "A", "", 3), ("/b", "2", "k", "B", "", 3)])
    store.keep([], [("/a", "9", "k", "A", "", 3), ("/c", "1", "other", "C", "", 3)])
    store.forget(["/b"])
    assert store.files() == {"/a": "9"}  # of the other one there is no document
    assert store.paths() == ["/a", "/c"]


def test_a_file_is_not_known_where_its_document_could_not_be_kept(tmp_path: Path) -> None:
    store = Store(tmp_path / "index.sqlite")
    store.rows("PRAGMA max_page_count = 30", ())
    big = kept("k", DOCUMENT)._replace(data=b"x" * 1_000_000)
    assert not store.keep([big], [("/a", "1", "k", "A", "", 3)])
    assert "full" in store.complaint
    assert store.files() == {}
    assert store.paths() == []


def test_a_store_that_breaks_while_it_is_used_is_made_anew(store: Store) -> None:
    store.keep([kept(str(number), DOCUMENT) for number in range(200)])
    store.close()
    with store.file.open("r+b") as file:
        file.seek(4_096)
        file.write(b"x" * (store.file.stat().st_size - 4_096))
    broken = Store(store.file)
    broken.find("1")
    broken.keep([kept("new", DOCUMENT)])
    assert "made anew" in broken.complaint
    broken.keep([kept("new", DOCUMENT)])
    assert broken.find("new") == DOCUMENT


@pytest.mark.parametrize("data", [b"", b"not a database at all" * 99, b"SQLite format 3\0" + b"x" * 5000])
def test_a_broken_store_is_made_anew_and_that_is_said(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "index.sqlite"
    file.write_bytes(data)
    store = Store(file)
    store.keep([kept("k", DOCUMENT)])
    assert store.find("k") == DOCUMENT
    assert bool(data) == ("made anew" in store.complaint)


def test_a_store_of_another_version_is_made_anew(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "index.sqlite")
    base.execute("PRAGMA user_version = 99")
    base.close()
    store = Store(tmp_path / "index.sqlite")
    assert "another version" in store.complaint
    store.keep([kept("k", DOCUMENT)])
    assert store.find("k") == DOCUMENT


def test_a_store_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    store = Store(tmp_path / "file" / "index.sqlite")
    assert store.complaint
    store.keep([kept("k", DOCUMENT)])
    assert store.find("k") is None
    assert store.size() == (0, 0, 0)


def test_what_was_used_a_moment_ago_is_not_written_anew(store: Store) -> None:
    store.keep([kept("k", DOCUMENT)])
    before = store.rows("SELECT used FROM parsed", ())
    store.use(["k"])
    assert store.rows("SELECT used FROM parsed", ()) == before


def test_a_broken_document_in_it_is_none(store: Store) -> None:
    store.keep([kept("k", DOCUMENT)._replace(data=b"x")])
    assert store.find("k") is None
    assert "not a document" in store.complaint


def test_what_was_not_used_for_longest_goes_first(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    store.keep([kept("old", DOCUMENT)])
    store.keep([kept("new", DOCUMENT)])
    monkeypatch.setattr(time, "time", lambda: now + 24 * 3600)
    store.use(["old"])
    assert store.shrink(store.size()[2] // 2) == 1
    assert store.find("old") == DOCUMENT
    assert store.find("new") is None
    assert store.rows("SELECT count(*) FROM event_words", ()) != [(0,)]
    assert store.shrink() == 0
    other = Store(store.file)
    other.clear()
    assert store.size() == (0, 0, 0)


def test_two_writers_lose_nothing_of_each_other(store: Store) -> None:
    other = Store(store.file)
    for number in range(20):
        (store if number % 2 else other).keep([kept(str(number), DOCUMENT)])
    assert {str(number) for number in range(30) if store.find(str(number))} == {str(number) for number in range(20)}


def test_a_killed_writer_leaves_whole_documents(tmp_path: Path) -> None:
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from tui.corpus.store import Store, kept\n"
        "from tui.document import parse\n"
        "store, document = Store(Path(sys.argv[1])), parse('Kabul fell on 13 November 2001.', language='en')\n"
        "for number in range(10_000):\n"
        "    store.keep([kept(str(number), document)])\n"
        "    print(number, flush=True)\n"
    )
    file = tmp_path / "index.sqlite"
    with subprocess.Popen([sys.executable, "-c", program, str(file)], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        for _ in range(30):
            last = int(writer.stdout.readline())
        writer.kill()
    store = Store(file)
    assert store.complaint == ""
    assert all(store.find(str(number)) == DOCUMENT for number in range(last + 1))


def test_the_events_can_be_searched(store: Store) -> None:
    store.keep([kept("k", parse("Ada Brook sold the mill on 3 May 1904."))])
    rows = store.rows("SELECT title, date FROM event_words WHERE event_words MATCH ?", ("mill",))
    assert rows == [("Ada Brook sells the mill", "3 May 1904")]
    assert store.rows("SELECT nothing FROM nowhere", ()) == []


def test_the_program_is_known_by_its_version_and_what_it_is_made_of() -> None:
    version, newest = program().split()
    assert version == __version__
    assert int(newest) > 0
    assert program() == program.__wrapped__()
