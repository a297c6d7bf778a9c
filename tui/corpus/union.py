"""Disjoint sets of numbers (union-find), with the members of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


class Union:
    """Sets of the numbers below `size`: each alone at first."""

    def __init__(self, size: int) -> None:
        """Put each number in a set of its own."""
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {}

    def find(self, number: int) -> int:
        """Return the number that stands for the set of `number`."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def group(self, number: int) -> Sequence[int]:
        """List the set of `number`."""
        root = self.find(number)
        return self._members.get(root, [root])

    def groups(self) -> Iterator[list[int]]:
        """Give each set once, its numbers in order, by the first of them."""
        done: set[int] = set()
        for number in range(len(self._parent)):
            root = self.find(number)
            if root not in done:
                done.add(root)
                yield sorted(self.group(number))

    def join(self, one: int, other: int) -> None:
        """Make one set of the two that these are in; the larger one gives its name."""
        first, second = self.find(one), self.find(other)
        if first == second:
            return
        mine, theirs = self._members.pop(first, [first]), self._members.pop(second, [second])
        if len(mine) < len(theirs):
            first, second, mine, theirs = second, first, theirs, mine
        self._parent[second] = first
        mine.extend(theirs)
        self._members[first] = mine
