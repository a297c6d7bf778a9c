"""History of places left, to go back and forward as in a browser."""

from __future__ import annotations

from typing import Generic, TypeVar

from tui.document.record import record

T = TypeVar("T")

MOST = 200
"""How many steps back are kept: more than a person retraces, few enough to copy at each step."""


@record
class History(Generic[T]):
    """Two stacks of values, the nearest last: those left `behind`, and those gone back from, `ahead`."""

    behind: tuple[T, ...] = ()
    ahead: tuple[T, ...] = ()

    @property
    def can_go_back(self) -> bool:
        """Whether a value was left behind."""
        return bool(self.behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether a value was gone back from."""
        return bool(self.ahead)

    def left(self, here: T) -> History[T]:
        """Record that `here` is left for somewhere new, from where nothing lies ahead. At most MOST are kept."""
        if self.behind and self.behind[-1] == here:
            return History(self.behind)
        return History((*self.behind[1 - MOST :], here))

    def back(self, here: T) -> tuple[T, History[T]]:
        """Return the value last left and the history there, with `here` ahead. Raises IndexError at the beginning."""
        return self.behind[-1], History(self.behind[:-1], (*self.ahead, here))

    def forward(self, here: T) -> tuple[T, History[T]]:
        """Return the value last gone back from and the history there. Raises IndexError at the end."""
        return self.ahead[-1], History((*self.behind, here), self.ahead[:-1])
