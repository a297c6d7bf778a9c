"""Parsing in a process beside this one."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import date

import pytest

from tui.document import Document
from tui.document.clean import clean
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.document.worker import Found, Share, Worker
from tui.failure import Failure
from tui.languages import UnknownLanguage

TEXT = clean(
    "\n\n".join(f"On {1 + n % 28} May {1900 + n % 99} Ada Brook sold the mill. It was old." for n in range(2_600))
)


def found(request: ParseRequest) -> list[Found]:
    with Worker(request) as worker:
        return [step for step in worker.steps() if isinstance(step, Found)]


def test_it_finds_what_is_found_here() -> None:
    request = ParseRequest("Kabul fell on 13 November 2001.", date(2021, 7, 5), title="A title")
    outlined, parsed = found(request)
    assert (outlined.end, outlined.is_all, parsed.is_all) == (0, False, True)
    assert parsed.document == request.run()
    assert outlined.document.blocks == parsed.document.blocks


def test_of_a_long_text_the_beginning_is_found_first() -> None:
    outlined, beginning, parsed = found(ParseRequest(TEXT))
    assert len(outlined.document.blocks) == len(parsed.document.blocks) == 2_600
    assert 50_000 < beginning.end <= 60_000
    assert 0 < len(beginning.document.events) < len(parsed.document.events)
    assert max(event.end for event in beginning.document.events) <= beginning.end


def test_the_share_is_reported() -> None:
    with Worker(ParseRequest(TEXT)) as worker:
        shares = [step.share for step in worker.steps() if isinstance(step, Share)]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_the_seed_article_is_the_same_there(article: Document) -> None:
    *_, parsed = found(ParseRequest(article.text))
    assert parsed.document == article


def test_blocks_and_options_go_along() -> None:
    blocks = (Block("heading", 0, 5, 1), Block("paragraph", 6, 42))
    text = "Kabul\nTroops crossed the border on Monday."
    request = ParseRequest(text, date(2021, 7, 5), "The border", "en", blocks)
    assert found(request)[-1].document == request.run()


def test_an_error_of_the_parser_is_reported_with_its_trace() -> None:
    wrong = replace(ParseRequest("text"), text=None)  # type: ignore[arg-type]  # stands for any fault of a stage
    with Worker(wrong) as worker, pytest.raises(Failure, match="Error") as error:
        list(worker.steps())
    assert "in main" in error.value.trace


def test_a_problem_is_the_same_here_and_there() -> None:
    request = ParseRequest("text", language="xx")
    with pytest.raises(UnknownLanguage) as here:
        request.run()
    with Worker(request) as worker, pytest.raises(UnknownLanguage) as there:
        list(worker.steps())
    assert str(here.value) == str(there.value)


def test_a_process_that_is_killed_is_a_failure() -> None:
    with Worker(ParseRequest(TEXT * 20)) as worker:
        steps = worker.steps()
        next(steps)
        worker.kill()
        with pytest.raises(Failure, match="ended with status -9"):
            list(steps)


def test_cancelling_ends_it_soon() -> None:
    begin = time.monotonic()
    with Worker(ParseRequest(TEXT * 20), lambda: time.monotonic() - begin > 1) as worker, pytest.raises(Failure):
        list(worker.steps())
    assert time.monotonic() - begin < 10


def test_no_python_is_an_error_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(OSError, match="nowhere"):
        Worker(ParseRequest("text"))
