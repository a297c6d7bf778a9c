"""Parse in a thread beside the reader, a long text in a process: report progress, and stop when cancelled."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from textual.message import Message

from tui.document import Document
from tui.document.request import Request
from tui.document.worker import Share, Worker
from tui.failure import Failure
from tui.reader.index import Index
from tui.reader.opening import PREVIEW
from tui.state.log import log_error

LONG = 300_000
"""Code points beyond which a process beside the reader parses: it takes a while to start."""
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
    """The blocks of the whole text are known, and what was found up to `end` so far; `index` looks them up."""

    index: Index
    end: int = 0


@dataclass
class Parsed(Message):
    """The whole document is known; `index` looks it up."""

    index: Index


@dataclass
class Failed(Message):
    """The parse failed by a fault of the program; `reason` says how, and where details are."""

    reason: str


def parse_and_report(
    request: Request,
    report: Callable[[Message], object],
    cancelled: Callable[[], bool],
    *,
    beside: bool = False,
) -> None:
    """Run `request`, reporting Parsing, Outlined (for texts longer than the preview) and Parsed, or Failed.

    What is longer than LONG is parsed in a process of its own, where there can be one; with `beside`, any text is: the
    parser and its tables take more memory than the reader has to spare. The traceback of a failure goes
    to the log file. Returns early, and reports nothing more, once `cancelled()` is true. Garbage is collected from then
    on: it is not while the program starts, nor while a long text comes in.
    """
    try:
        if beside or len(request.text) > LONG:
            _parse_beside(request, report, cancelled)
        else:
            _parse_here(request, report, cancelled)
    except Cancelled:
        return
    except Exception as error:  # noqa: BLE001 - whatever it was, the text stays readable
        if cancelled():
            return
        log = log_error(error)
        reason = str(error) if isinstance(error, Failure) else f"{type(error).__name__}: {error}"
        report(Failed(reason + (f"\nDetails are in {log}" if log else "")))
    finally:
        gc.enable()


def _parse_here(request: Request, report: Callable[[Message], object], cancelled: Callable[[], bool]) -> None:
    """Parse in this thread."""
    last = time.monotonic()

    def tick(share: float) -> None:
        nonlocal last
        if cancelled():
            raise Cancelled
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            report(Parsing(share))

    if len(request.text) > PREVIEW:
        report(Outlined(Index(request.outline())))
    _report_whole(request.run(tick), report)


def _report_whole(document: Document, report: Callable[[Message], object]) -> None:
    """Report a whole document."""
    if len(document.text) > LONG:
        gc.freeze()  # it is no garbage while it is shown: to look through it would hold up a key for seconds
    report(Parsed(Index(document)))


def _parse_beside(request: Request, report: Callable[[Message], object], cancelled: Callable[[], bool]) -> None:
    """Parse in a process beside the reader, unless what it would find was kept."""
    request = request.cleaned()
    gc.disable()  # millions of objects come in and all stay: looking through them for garbage would take seconds
    known = request.found()
    if known is not None:
        if not cancelled():
            _report_whole(known, report)
        return
    try:
        worker = Worker(request, cancelled)
    except OSError:  # there are too many processes, say
        _parse_here(request, report, cancelled)
        return
    with worker:
        _report_steps(worker, report)


def _report_steps(worker: Worker, report: Callable[[Message], object]) -> None:
    """Report what `worker` finds: in a long text what is found in the beginning before the rest is."""
    outlined: Document | None = None
    for step in worker.steps():
        if isinstance(step, Share):
            report(Parsing(step.share))
        elif step.is_all:
            _report_whole(step.document, report)
        elif len(step.document.text) > PREVIEW:
            outlined = outlined or step.document  # the first has the blocks of all of the text
            shown = replace(step.document, text=outlined.text, blocks=outlined.blocks, inlines=outlined.inlines)
            report(Outlined(Index(shown), step.end))
