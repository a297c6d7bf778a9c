"""Progress of a stage through a text."""

from __future__ import annotations

from tui.document.stage import Tick

STEP = 65536
"""Code points between two reports."""


class Progress:
    """Reports how far a stage has got, once every `STEP` code points of a text `length` code points long."""

    def __init__(self, length: int, tick: Tick) -> None:
        """Begin at the start of the text; `tick` is called with the share done, from 0 to 1."""
        self._length = length
        self._tick = tick
        self._reported = 0

    def reach(self, offset: int) -> None:
        """Report that all before `offset` is done, if the last report is a step behind."""
        if offset - self._reported > STEP:
            self._reported = offset
            self._tick(min(1.0, offset / self._length))
