"""A stretch of text, the common currency of the model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Document.text`: code points, end exclusive."""

    start: int
    end: int
