"""Report how far a stage has got in a text, at even steps."""

from __future__ import annotations

from tui.document.stage import Tick

STEP = 65_536
"""Code points between two reports: few enough to cancel at once, enough to cost nothing."""


class Progress:
    """Reports of how far a stage has got, one every `STEP` code points of a text of `length` code points."""

    def __init__(self, length: int, tick: Tick) -> None:
        """Begin at the start of the text; `tick` is called with the share done, from 0 to 1."""
        self._length = length
        self._tick = tick
        self._reported = 0

    def reach(self, offset: int) -> None:
        """Report that all before `offset` is done, if the last report is more than a step behind.

        Offsets that go back are ignored.
        """
        if offset - self._reported > STEP:
            self._reported = offset
            self._tick(min(1.0, offset / self._length))
