"""A stretch of text, the common currency of the model."""

from __future__ import annotations

from tui.document.record import record


@record
class Span:
    """A stretch of `Document.text`: code points, end exclusive."""

    start: int
    end: int
