"""What a tool is given and gives back: a bounded time, and a tally of what was tried and found."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

MOST_FINDINGS = 10
"""Findings after which a tool stops: there is enough to do."""


@dataclass
class Tally:
    """What a tool tried, counted by kind, and what it found: each a text with a reproduction."""

    tried: dict[str, int] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)

    def count(self, kind: str, number: int = 1) -> None:
        self.tried[kind] = self.tried.get(kind, 0) + number

    def find(self, finding: str) -> None:
        self.findings.append(finding)
        print(f"FOUND {finding}\n", flush=True)

    def __str__(self) -> str:
        tried = ", ".join(f"{number:,} {kind}" for kind, number in self.tried.items())
        return f"{tried or 'nothing'} tried; {len(self.findings)} findings"


@dataclass(frozen=True)
class Budget:
    """How long a tool may go on, the seed of its choices, and the most rounds that it goes on for."""

    seconds: float
    seed: int
    most: int = sys.maxsize

    def rounds(self, tally: Tally) -> Iterator[tuple[int, Random]]:
        """Yield the number of each round and the source of its choices, the same for the same seed and number."""
        end = time.monotonic() + self.seconds
        number = 0
        while number < self.most and time.monotonic() < end and len(tally.findings) < MOST_FINDINGS:
            yield number, Random(f"{self.seed}/{number}")
            number += 1


Tool = Callable[[Budget], Tally]
