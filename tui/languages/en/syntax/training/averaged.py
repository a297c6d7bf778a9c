"""Weights that are averaged over all steps of training, as an averaged perceptron has them (Collins, 2002)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


class AveragedWeights(Generic[Key]):
    """A weight for each key, and what it was in the mean; `step` is to be counted by whoever trains."""

    def __init__(self) -> None:
        """Begin with no step and no weights."""
        self.step = 0
        self._weights: dict[Key, float] = defaultdict(float)
        self._sums: dict[Key, float] = defaultdict(float)
        self._since: dict[Key, int] = defaultdict(int)

    def get(self, key: Key) -> float:
        """The weight of `key` now; 0 for one that was never changed."""
        return self._weights.get(key, 0.0)

    def change(self, key: Key, change: float) -> None:
        """Add `change` to the weight of `key`."""
        self._sums[key] += (self.step - self._since[key]) * self._weights[key]
        self._since[key] = self.step
        self._weights[key] += change

    def averaged(self) -> Iterator[tuple[Key, float]]:
        """The mean of each weight over all steps, in the order in which they were first changed."""
        for key, weight in self._weights.items():
            yield key, (self._sums[key] + (self.step - self._since[key]) * weight) / self.step
