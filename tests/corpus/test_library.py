"""A request to parse several texts."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from tests.corpus.sets import SETS
from tests.invariants import broken
from tui.corpus.library import LibraryRequest
from tui.corpus.store import Store
from tui.document.request import ParseRequest
from tui.problem import Problem

TEXTS = SETS["dam"].texts
REQUEST = LibraryRequest(
    tuple(text.name for text in TEXTS),
    tuple(ParseRequest(text.words, text.day, language="en") for text in TEXTS),
    stored=False,
)


def test_the_texts_are_parsed_and_joined() -> None:
    library = REQUEST.run()
    assert broken(library) == []
    assert library.text == REQUEST.text
    assert [part.name for part in library.parts] == ["wire", "paper", "history"]
    assert library.title == "3 texts"


def test_the_share_done_only_grows() -> None:
    shares: list[float] = []
    REQUEST.run(shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_the_outline_has_the_blocks_of_the_first_texts() -> None:
    whole = REQUEST.run()
    assert REQUEST.outline().blocks == whole.blocks
    first = REQUEST.outline(len(TEXTS[0].words) + 20)
    assert first.blocks == whole.blocks[: len(first.blocks)]
    assert len(first.parts) == 1
    assert len(REQUEST.beginning(10**6).requests) == 3


def test_it_can_be_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(REQUEST))  # noqa: S301 - our own
    assert sent.run() == REQUEST.run()


def test_what_is_kept_is_the_same_as_what_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    stored = replace(REQUEST, stored=True)
    first = stored.run()
    assert Store().size()[1] == 4
    assert stored.run() == first == REQUEST.run()
    Store().rows("DELETE FROM parsed WHERE key LIKE 'library%'", ())
    assert stored.run() == first


def test_a_language_that_is_not_here_is_a_problem() -> None:
    wrong = replace(REQUEST.requests[1], language="xx")
    broken_one = replace(REQUEST, requests=(REQUEST.requests[0], wrong, REQUEST.requests[2]))
    with pytest.raises(Problem, match="no language"):
        broken_one.run()
