"""Where the reader has jumped from: back and forward, as in a browser."""

from __future__ import annotations

_MOST = 200


class History:
    """Two stacks of offsets."""

    def __init__(self) -> None:
        """No jumps yet."""
        self._back: list[int] = []
        self._ahead: list[int] = []

    def leave(self, offset: int) -> None:
        """A jump is made from `offset`."""
        if not self._back or self._back[-1] != offset:
            self._back = [*self._back[1 - _MOST :], offset]
        self._ahead = []

    def back(self, offset: int) -> int | None:
        """Where the last jump came from, while `offset` is kept to come forward to; None at the beginning."""
        return self._turn(self._back, self._ahead, offset)

    def ahead(self, offset: int) -> int | None:
        """Where the last step back came from; None at the end."""
        return self._turn(self._ahead, self._back, offset)

    @staticmethod
    def _turn(source: list[int], target: list[int], offset: int) -> int | None:
        if not source:
            return None
        target.append(offset)
        return source.pop()
