"""Parsing beside the reading: what is reported, and when it stops."""

from __future__ import annotations

import gc

from textual.message import Message

from tui.document import Document, outline, parse
from tui.document.parse import Parse
from tui.document.stage import Tick
from tui.reader import parsing
from tui.state.log import log_file

LONG = "A line.\n\n" * (parsing.PREVIEW // 8)


def reported(text: str, how: Parse = parse, *, cancelled: bool = False) -> list[Message]:
    seen: list[Message] = []
    parsing.parse_and_report(text, how, seen.append, lambda: cancelled)
    return [message for message in seen if not isinstance(message, parsing.Parsing)]


def _quietly(_share: float) -> None:
    """Keep no progress."""


def _fails(text: str, *, tick: Tick = _quietly) -> Document:
    tick(0.1)
    raise ValueError(text)


def _outlined(text: str, *, tick: Tick = _quietly) -> Document:
    tick(0.5)
    return outline(text)


def test_a_short_text_is_reported_once() -> None:
    messages = reported("Kabul fell on 13 November 2001.")
    assert [type(message) for message in messages] == [parsing.Parsed]
    assert isinstance(messages[0], parsing.Parsed)
    assert messages[0].index.document.events


def test_of_a_long_text_the_blocks_come_first() -> None:
    messages = reported(LONG, _outlined)
    assert [type(message) for message in messages] == [parsing.Outlined, parsing.Parsed]
    assert len(parsing.preview(LONG).text) <= parsing.PREVIEW


def test_nothing_is_reported_once_it_is_cancelled() -> None:
    assert reported("Kabul fell.", _outlined, cancelled=True) == []


def test_a_failure_is_reported_with_the_log_that_has_its_traceback() -> None:
    (message,) = reported("boom", _fails)
    assert isinstance(message, parsing.Failed)
    assert "ValueError: boom" in message.reason
    assert str(log_file()) in message.reason
    assert "in _fails" in log_file().read_text()


def test_of_waiting_reports_the_last_one_counts() -> None:
    assert parsing.Parsing(0.5).can_replace(parsing.Parsing(0.4))
    assert not parsing.Parsing(0.5).can_replace(parsing.Failed("x"))


def test_the_garbage_collector_is_left_as_it_is() -> None:
    states: list[bool] = []

    def watched(text: str, *, tick: Tick = _quietly) -> Document:
        states.append(gc.isenabled())
        return _outlined(text, tick=tick)

    reported("Kabul fell.", watched)
    assert [*states, gc.isenabled()] == [True, True]
