"""A long text is parsed once."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.message import Message

from tui.arguments import arguments
from tui.corpus.store import Store
from tui.corpus.stored import StoredRequest
from tui.document.request import ParseRequest
from tui.inputs import LEAST_KEPT, read
from tui.reader import parsing

REQUEST = ParseRequest("Kabul fell on 13 November 2001.\n\n" * 3, language="en")
STORED = StoredRequest(REQUEST)


def test_what_was_parsed_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert STORED.found() is None
    shares: list[float] = []
    document = STORED.run(shares.append)
    assert document == REQUEST.run()
    assert shares[-1] == 1
    monkeypatch.setattr(ParseRequest, "run", lambda *_: pytest.fail("parsed again"))
    assert STORED.run() == STORED.found() == document
    assert STORED.cleaned().found() == document


def test_the_rest_is_that_of_the_request() -> None:
    assert (STORED.text, STORED.language) == (REQUEST.text, REQUEST.language)
    assert STORED.outline(40) == REQUEST.outline(40)
    assert STORED.beginning(40) == REQUEST.beginning(40)


def test_what_was_kept_is_shown_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 10)
    document = STORED.run()
    reported: list[Message] = []
    parsing.parse_and_report(STORED, reported.append, lambda: False)
    (step,) = reported
    assert isinstance(step, parsing.Parsed)
    assert step.index.document == document


def test_only_long_texts_are_kept(tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Kabul fell.")
    (tmp_path / "long.txt").write_text("Kabul fell. " * (LEAST_KEPT // 10))
    options = arguments().parse_args([])
    assert isinstance(read([str(tmp_path / "long.txt")], options).request, StoredRequest)
    assert isinstance(read([str(tmp_path / "short.txt")], options).request, ParseRequest)


def test_a_store_that_cannot_be_written_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert STORED.run() == REQUEST.run()
    assert Store().complaint
