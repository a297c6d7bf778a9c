"""Speed of the dates stage: `python tests/benchmarks/bench_dates.py [FILE ...]` (texts to read; default the article).

Joins the texts to 1, 5 and 20 MB and prints megabytes of text a second for each, and how much slower the stage is than
a bare scan of the same text with a regular expression for words (the ratio means the same on any machine).
"""

from __future__ import annotations

import re
import sys
import time
from datetime import date
from pathlib import Path

from tui.document.dates.stages import find_times
from tui.document.model import Document
from tui.languages import load

ENGLISH = load("en")

_ARTICLE = Path(__file__).parents[2] / "seeds" / "afghanistan-2021-07-05.txt"
_SIZES = (1, 5, 20)
_RUNS = 3


def _joined(texts: list[str], megabytes: int) -> str:
    """The texts repeated to a length in characters."""
    base = "\n\n".join(texts)
    size = megabytes * 1_000_000
    return (base * (size // len(base) + 1))[:size]


def _seconds(text: str) -> tuple[float, int]:
    """The best of several runs of the stage, in seconds of processor time, and how many expressions it found."""
    best, found = float("inf"), 0
    for _ in range(_RUNS if len(text) < 10_000_000 else 1):
        started = time.process_time()
        found = len(find_times(Document(text, published=date(2009, 12, 19)), ENGLISH, lambda _share: None).times)
        best = min(best, time.process_time() - started)
    return best, found


def _baseline(text: str) -> float:
    """Seconds that a bare scan for words takes."""
    started = time.process_time()
    for _ in re.finditer(r"\w+", text):
        pass
    return time.process_time() - started


def main(arguments: list[str]) -> None:
    """Print one line a size."""
    texts = [Path(name).read_text(encoding="utf-8") for name in arguments] or [_ARTICLE.read_text(encoding="utf-8")]
    for megabytes in _SIZES:
        text = _joined(texts, megabytes)
        seconds, found = _seconds(text)
        ratio = seconds / _baseline(text)
        print(f"{megabytes:3} MB {seconds:7.2f} s {megabytes / seconds:6.2f} MB/s {ratio:5.1f} x a scan {found} found")


if __name__ == "__main__":
    main(sys.argv[1:])
