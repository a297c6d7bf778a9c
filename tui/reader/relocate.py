"""Find places of a text in a later version of it: for a file that is read again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

_SAMPLE = 40
"""Code points behind a place that it is recognised by, where all around it has changed."""
_STEPS = 3
"""How often the sample is halved where it is not found."""


class Change(NamedTuple):
    """What two versions of a text have in common: their first `same_first` and last `same_last` code points."""

    old: str
    new: str
    same_first: int
    same_last: int

    def moved(self, offset: int) -> int:
        """Find where in the new version the place `offset` of the old one is, or what stood nearest to it."""
        if offset <= self.same_first:
            return min(offset, len(self.new))
        shift = len(self.new) - len(self.old)
        if offset >= len(self.old) - self.same_last:
            return offset + shift
        return self._by_sample(offset)

    def _by_sample(self, offset: int) -> int:
        """Find the words at `offset` in the part that has changed; where they are gone, the part's beginning."""
        end = len(self.new) - self.same_last
        for step in range(_STEPS):
            sample = self.old[offset : offset + (_SAMPLE >> step)]
            before = self.new.rfind(sample, self.same_first, min(end, offset + len(sample)))
            after = self.new.find(sample, max(self.same_first, offset), end)
            found = [at for at in (before, after) if at >= 0]
            if found:
                return min(found, key=lambda at: abs(at - offset))
        return self.same_first


def change(old: str, new: str) -> Change:
    """Compare two versions of a text by their ends."""
    first = _common(lambda size: old[:size] == new[:size], min(len(old), len(new)))
    rest = min(len(old), len(new)) - first
    last = _common(lambda size: old[len(old) - size :] == new[len(new) - size :], rest)
    return Change(old, new, first, last)


def _common(are_same: Callable[[int], bool], most: int) -> int:
    """Find the greatest size up to `most` for which `are_same` holds, as it does for all smaller ones."""
    return bisect_left(range(1, most + 1), True, key=lambda size: not are_same(size))
