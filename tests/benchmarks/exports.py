"""How long each export of the bundled article takes beyond `python -c pass`: `python -m tests.benchmarks.exports`.

All of them run in turn, round by round, so that what else the machine does falls on each.
"""

from __future__ import annotations

import os
import sys
from statistics import median

from tests.benchmarks.startup import seconds
from tests.pseudo_terminal import command
from tui.exports import FORMATS

RUNS = 15
LIMIT = 0.3
"""Seconds that an export may take beyond a Python that does nothing."""


def main() -> int:
    """Print the table; return 1 where an export takes longer than it may."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # modules are compiled once, as they are when installed
    nothing = "python -c pass"
    commands = {nothing: [sys.executable, "-c", "pass"]}
    commands |= {name: [command(), "--export", name] for name in FORMATS}
    for one in commands.values():
        seconds(one)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, one in commands.items():
            taken[name].append(seconds(one))
    base = median(taken.pop(nothing))
    beyond = {name: median(times) - base for name, times in taken.items()}
    print(f"medians of {RUNS}; seconds beyond {nothing} ({base:.3f}); at most {LIMIT}")
    for name, more in beyond.items():
        print(f"{name:<12} {more:.3f}{'  too slow' if more > LIMIT else ''}")
    return int(any(more > LIMIT for more in beyond.values()))


if __name__ == "__main__":
    sys.exit(main())
