"""Parsing beside the reading: what is reported, and when it stops."""

from __future__ import annotations

import gc
import sys

import pytest
from textual.message import Message

from tui.document import Document
from tui.document.model import Block
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore
from tui.reader import parsing
from tui.reader.opening import PREVIEW
from tui.state.log import log_file

LONG = "A line.\n\n" * (PREVIEW // 8)


def reported(request: ParseRequest, *, cancelled: bool = False) -> list[Message]:
    seen: list[Message] = []
    parsing.parse_and_report(request, seen.append, lambda: cancelled)
    return [message for message in seen if not isinstance(message, parsing.Parsing)]


class _Failing(ParseRequest):
    """A request in whose parse something goes wrong."""

    def run(self, tick: Tick = ignore) -> Document:
        tick(0.1)
        raise ValueError(self.text)


class _Known(ParseRequest):
    """A request whose result was kept."""

    def cleaned(self) -> _Known:
        return self

    def found(self) -> Document | None:
        return super().run()


class _Outlining(ParseRequest):
    """A request that is parsed no further than its blocks."""

    def run(self, tick: Tick = ignore) -> Document:
        tick(0.5)
        return self.outline()


def test_a_short_text_is_reported_once() -> None:
    messages = reported(ParseRequest("Kabul fell on 13 November 2001."))
    assert [type(message) for message in messages] == [parsing.Parsed]
    assert isinstance(messages[0], parsing.Parsed)
    assert messages[0].index.document.events


def test_of_a_long_text_the_blocks_come_first() -> None:
    messages = reported(_Outlining(LONG))
    assert [type(message) for message in messages] == [parsing.Outlined, parsing.Parsed]


def test_nothing_is_reported_once_it_is_cancelled() -> None:
    assert reported(_Outlining("Kabul fell."), cancelled=True) == []


def test_a_failure_is_reported_with_the_log_that_has_its_traceback() -> None:
    (message,) = reported(_Failing("boom"))
    assert isinstance(message, parsing.Failed)
    assert "ValueError: boom" in message.reason
    assert str(log_file()) in message.reason
    assert "in run" in log_file().read_text()


def test_of_waiting_reports_the_last_one_counts() -> None:
    assert parsing.Parsing(0.5).can_replace(parsing.Parsing(0.4))
    assert not parsing.Parsing(0.5).can_replace(parsing.Failed("x"))


@pytest.mark.parametrize("request_type", [ParseRequest, _Failing])
def test_garbage_is_collected_once_the_text_is_parsed(request_type: type[ParseRequest]) -> None:
    gc.disable()  # as it is while the program starts
    try:
        reported(request_type("Kabul fell."))
        assert gc.isenabled()
    finally:
        gc.enable()


def test_a_long_document_is_never_looked_through_for_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 10)
    gc.unfreeze()
    try:
        reported(_Known("Kabul fell on Monday. " * 9))
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


TEXT = "\n\n".join(f"On {1 + n % 28} May {1900 + n % 99} Ada Brook sold the mill." for n in range(3_000))


def test_a_long_text_is_parsed_in_another_process_and_shown_as_it_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 1_000)
    outlined, beginning, parsed = reported(ParseRequest(TEXT))
    assert isinstance(outlined, parsing.Outlined)
    assert isinstance(beginning, parsing.Outlined)
    assert isinstance(parsed, parsing.Parsed)
    assert (outlined.end, outlined.index.document.events) == (0, ())
    assert outlined.index.document.blocks == beginning.index.document.blocks == parsed.index.document.blocks
    assert beginning.end
    assert len(parsed.index.document.events) > len(beginning.index.document.events) > 0
    assert beginning.index.document.text == parsed.index.document.text == TEXT


def test_of_a_long_text_that_is_known_nothing_is_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 1_000)
    monkeypatch.delattr(parsing, "Worker")
    (parsed,) = reported(_Known(TEXT[:5_000]))
    assert isinstance(parsed, parsing.Parsed)
    assert parsed.index.document.events
    assert reported(_Known(TEXT[:5_000]), cancelled=True) == []


def test_a_failure_in_another_process_is_logged_with_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 1_000)
    (failed,) = reported(ParseRequest(TEXT, blocks=(Block("paragraph", 5, 3),)))
    assert isinstance(failed, parsing.Failed)
    assert "Error" in failed.reason
    assert "worker.py" in log_file().read_text()
    assert gc.isenabled()


def test_nothing_is_reported_of_a_long_text_once_it_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "LONG", 1_000)
    assert reported(ParseRequest(TEXT * 9), cancelled=True) == []


def test_beside_a_short_text_is_parsed_in_another_process_too() -> None:
    request = ParseRequest("Kabul fell on 13 November 2001.")
    seen: list[Message] = []
    parsing.parse_and_report(request, seen.append, lambda: False, beside=True)
    (parsed,) = (message for message in seen if not isinstance(message, parsing.Parsing))
    assert isinstance(parsed, parsing.Parsed)
    assert parsed.index.document == request.run()


def test_where_no_process_can_be_started_it_is_parsed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    seen: list[Message] = []
    parsing.parse_and_report(ParseRequest("Kabul fell on 13 November 2001."), seen.append, lambda: False, beside=True)
    assert isinstance(seen[-1], parsing.Parsed)
    assert gc.isenabled()
