"""Parsing beside the reading: in a thread that reports how far it is and stops when asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from textual.message import Message

from tui.document import Document, outline
from tui.document.parse import Parse
from tui.reader.index import Index

PREVIEW = 60_000
_REPORT_EVERY = 0.1


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """The reader has no more use for this parse."""


@dataclass
class Parsing(Message):
    """The parse is `share` (0 to 1) done."""

    share: float


@dataclass
class Outlined(Message):
    """The blocks of the whole text are known; `index` looks them up."""

    index: Index


@dataclass
class Parsed(Message):
    """All is known."""

    index: Index


@dataclass
class Failed(Message):
    """The parse broke off: a fault of ours, which must not cost the user the text."""

    reason: str


def preview(text: str) -> Document:
    """The outline of as much of `text` as a first screen can need."""
    return outline(text[:PREVIEW])


def parse_and_tell(text: str, parse: Parse, tell: Callable[[Message], object], cancelled: Callable[[], bool]) -> None:
    """Parse `text`, telling Parsing, Outlined (for texts longer than the preview) and Parsed as they come, or Failed.

    Returns early, and tells nothing more, once `cancelled()` is true.
    """
    last = time.monotonic()

    def tick(share: float) -> None:
        nonlocal last
        if cancelled():
            raise Cancelled
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            tell(Parsing(share))

    try:
        if len(text) > PREVIEW:
            tell(Outlined(Index(outline(text))))
        tell(Parsed(Index(parse(text, tick=tick))))
    except Cancelled:
        return
    except Exception as error:  # noqa: BLE001 - whatever it was, the text stays readable
        tell(Failed(f"{type(error).__name__}: {error}"))
