"""Parse in a thread beside the reader: report progress, and stop when cancelled."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from textual.message import Message

from tui.document.request import ParseRequest
from tui.reader.index import Index
from tui.reader.opening import PREVIEW
from tui.state.log import log_error

_REPORT_EVERY = 0.1  # seconds


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The parse was cancelled."""


@dataclass
class Parsing(Message):
    """The parse is `share` (0 to 1) done."""

    share: float

    def can_replace(self, message: Message) -> bool:
        """Take the place of an older report that is still waiting."""
        return isinstance(message, Parsing)


@dataclass
class Outlined(Message):
    """The blocks of the whole text are known; `index` looks them up."""

    index: Index


@dataclass
class Parsed(Message):
    """The whole document is known; `index` looks it up."""

    index: Index


@dataclass
class Failed(Message):
    """The parse failed by a fault of the program; `reason` says how, and where details are."""

    reason: str


def parse_and_report(request: ParseRequest, report: Callable[[Message], object], cancelled: Callable[[], bool]) -> None:
    """Run `request`, reporting Parsing, Outlined (for texts longer than the preview) and Parsed, or Failed.

    The traceback of a failure goes to the log file. Returns early, and reports nothing more, once `cancelled()` is
    true.
    """
    last = time.monotonic()

    def tick(share: float) -> None:
        nonlocal last
        if cancelled():
            raise Cancelled
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            report(Parsing(share))

    try:
        if len(request.text) > PREVIEW:
            report(Outlined(Index(request.outline())))
        report(Parsed(Index(request.run(tick))))
    except Cancelled:
        return
    except Exception as error:  # noqa: BLE001 - whatever it was, the text stays readable
        log = log_error(error)
        report(Failed(f"{type(error).__name__}: {error}" + (f"\nDetails are in {log}" if log else "")))
