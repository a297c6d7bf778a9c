"""A stretch of text, the common currency of the model."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.record import pickled_by_slots


@pickled_by_slots
@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Document.text`: code points, end exclusive."""

    start: int
    end: int
