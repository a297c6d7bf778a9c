"""What a stage of the parser is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

from tui.document.language import Language
from tui.document.model import Document

Tick: TypeAlias = Callable[[float], None]
"""Told now and then which share (0 to 1) of a stage's work is done; raises to cancel the parse."""


class Stage(Protocol):
    """A function from what is known to what is known plus one thing."""

    def __call__(self, document: Document, language: Language, tick: Tick, /) -> Document:
        """Return `document` with one thing more filled in, read by `language`; call `tick` every 64 KB at least."""
        ...
