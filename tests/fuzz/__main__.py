"""Try to break the program: `python -m tests.fuzz parse|files|sources|monkey|signals|hostile [--minutes N] [--seed S]`.

`--rounds N` ends it after so many rounds, whatever the time. The exit status is 0 where nothing was found, 1 where
something was. What a round does depends on the seed and its number alone; how many rounds there are, on the time.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time

from tests.fuzz.report import Budget, Tally, Tool

TOOLS = {
    "parse": "parsing",
    "files": "files",
    "sources": "sources",
    "monkey": "monkey",
    "signals": "signals",
    "hostile": "hostile",
}


def main() -> int:
    """Run the tool that the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.split("\n", 1)[0])
    parser.add_argument("tool", choices=TOOLS)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=sys.maxsize)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tool: Tool = importlib.import_module(f"tests.fuzz.{TOOLS[options.tool]}").run
    started = time.monotonic()
    tally: Tally = tool(Budget(options.minutes * 60, options.seed, options.rounds))
    print(f"{options.tool}: {tally} in {time.monotonic() - started:.0f} s, seed {options.seed}")
    return 1 if tally.findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
