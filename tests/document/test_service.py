"""A request gives the same Document here and in another process, and what goes wrong there is said here."""

from __future__ import annotations

import multiprocessing
import os
import signal
from dataclasses import replace
from datetime import date

import pytest

from tui.document import Document
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.document.service import ParseFailed, parse_elsewhere
from tui.languages import UnknownLanguage

REQUEST = ParseRequest(
    "Kabul\nTroops crossed the border on Monday.",
    date(2021, 7, 5),
    title="The border",
    language="en",
    blocks=(Block("heading", 0, 5, 1), Block("paragraph", 6, 42)),
)
LONG = "The Taliban took Kabul on 27 September 1996, and lost it in November 2001.\n\n" * 20_000


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Raised by a tick."""


def test_another_process_gives_the_same_document(article: Document) -> None:
    shares: list[float] = []
    assert parse_elsewhere(ParseRequest(article.text), shares.append) == article
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert parse_elsewhere(REQUEST) == REQUEST.run()


def test_cancelling_ends_the_process() -> None:
    shares: list[float] = []

    def cancel(share: float) -> None:
        shares.append(share)
        assert multiprocessing.active_children()
        if share > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        parse_elsewhere(ParseRequest(LONG), cancel)
    assert 0 < shares[-1] < 1
    assert not multiprocessing.active_children()


def test_a_crash_of_the_process_is_reported() -> None:
    def kill(share: float) -> None:
        if share > 0:
            for child in multiprocessing.active_children():
                os.kill(child.pid or 0, signal.SIGKILL)

    with pytest.raises(ParseFailed, match="ended with status -9"):
        parse_elsewhere(ParseRequest(LONG), kill)
    assert not multiprocessing.active_children()


def test_an_error_of_the_parser_is_reported_with_its_trace() -> None:
    with pytest.raises(ParseFailed, match="AttributeError") as caught:
        parse_elsewhere(replace(REQUEST, text=None))  # type: ignore[arg-type]  # stands for any fault of a stage
    assert "in parse" in caught.value.trace


def test_a_problem_is_the_same_here_and_there() -> None:
    request = replace(REQUEST, language="xx")
    with pytest.raises(UnknownLanguage) as here:
        request.run()
    with pytest.raises(UnknownLanguage) as there:
        parse_elsewhere(request)
    assert str(here.value) == str(there.value)
