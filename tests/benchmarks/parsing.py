"""How fast a text is parsed, stage by stage: `python -m tests.benchmarks.parsing [FILE]`.

Characters a second depend on the machine; so each stage is also given as a ratio to a baseline measured in the same
run: finding all words of the text with one regular expression. The text is repeated to show that work stays linear.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tui.document.clean import clean
from tui.document.model import Document
from tui.document.parse import all_stages
from tui.document.stage import ignore
from tui.languages import DEFAULT, load
from tui.resources import seed_article

RUNS = 5
_WORD = re.compile(r"\w+")


def best_of(runs: int, work: Callable[[], object]) -> float:
    """The least seconds that `work` took in `runs` runs."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def stage_seconds(text: str, runs: int = RUNS) -> dict[str, float]:
    """Seconds of the baseline, of each stage, and of all stages together, for `text`."""
    seconds = {"baseline: find words": best_of(runs, lambda: _WORD.findall(text))}
    document = Document(clean(text))
    language = load(DEFAULT)
    for stage in all_stages():
        seconds[getattr(stage, "__name__", str(stage))] = best_of(runs, partial(stage, document, language, ignore))
        document = stage(document, language, ignore)
    seconds["all stages"] = sum(took for name, took in seconds.items() if name.startswith("find_"))
    return seconds


def report(text: str, times: int) -> None:
    """Print a table for `text` repeated `times` times."""
    text = "\n\n".join([text] * times)
    seconds = stage_seconds(text, RUNS if times == 1 else 1)
    baseline = seconds["baseline: find words"]
    print(f"\n{len(text) / 1000:,.0f} thousand characters")
    for name, took in seconds.items():
        speed = len(text) / 1000 / took
        print(f"  {name:22} {took * 1000:10.2f} ms {speed:12,.0f} KB/s {took / baseline:8.1f} x baseline")


def main() -> None:
    """Report on the file named, or the bundled article."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else seed_article()
    text = path.read_text(encoding="utf-8")
    stage_seconds(text, 1)  # imports, tables and patterns
    for times in (1, 20, 200):
        report(text, times)


if __name__ == "__main__":
    main()
