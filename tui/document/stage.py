"""What a stage of the parser is, and the tick by which it reports progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from tui.document.language import Language
from tui.document.model import Document

Tick: TypeAlias = Callable[[float], None]
"""Called now and then with the share (0 to 1) of a stage's work that is done; raises to cancel the parse."""


class Stage(Protocol):
    """A function from what is known to what is known plus one thing."""

    def __call__(self, document: Document, language: Language, tick: Tick, /) -> Document:
        """Return `document` with one thing more filled in, as `language` reads it.

        `tick` is to be called at least once in 65,536 code points of text.
        """
        ...


def ignore(_share: float) -> None:
    """Keep no progress: a tick for callers that do not ask."""


def part(tick: Tick, number: int, of: int) -> Tick:
    """Make the tick of one step, number `number` (from 0) of `of` equal ones, that reports to the tick of all."""
    return lambda share: tick((number + share) / of)
