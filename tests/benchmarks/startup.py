"""How soon the program answers, as ratios to baselines run in turn with it: `python -m tests.benchmarks.startup`.

Printing is compared with `python -c pass`, the first paint and the peak memory of the reader with the bare three-pane
Textual app in bare_app.py. Runs alternate, so that what else the machine does falls on both; medians are given, with
the smallest and largest ratio of a pair.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.pseudo_terminal import Terminal, command, spawned
from tests.sources.making import epub
from tui.resources import seed_article

RUNS = 9
WORDS = b"Afghan soldiers"
TEXTUAL = b"\x1b[?1000h"
"""What Textual's driver asks the terminal for before it draws."""


def seconds(arguments: list[str]) -> float:
    """How long a process takes from start to end."""
    begin = time.perf_counter()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin


class Start(NamedTuple):
    """Seconds until the article's first words are on the screen, until Textual has drawn them; peak memory in MB."""

    readable: float
    drawn: float
    memory: float


def started(arguments: list[str]) -> Start:
    """Start a reader, and end it a second after its screen is drawn."""
    begin = time.perf_counter()
    with spawned(arguments) as terminal:
        while WORDS not in terminal.written:
            terminal.read(0.002)
        readable = time.perf_counter() - begin
        while WORDS not in terminal.written.partition(TEXTUAL)[2]:
            terminal.read(0.002)
        drawn = time.perf_counter() - begin
        terminal.read(1.0)
        return Start(readable, drawn, peak_memory(terminal))


def peak_memory(terminal: Terminal) -> float:
    """The high-water mark of the program's memory, in MB (Linux)."""
    status = Path(f"/proc/{terminal.pid}/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024


def compare(name: str, ours: Callable[[], float], theirs: Callable[[], float]) -> None:
    """Measure both in turn and print the ratio."""
    pairs = [(ours(), theirs()) for _ in range(RUNS)]
    mine, base = median(one for one, _ in pairs), median(other for _, other in pairs)
    ratios = sorted(one / other for one, other in pairs)
    print(f"{name:<34} {mine:8.3f} / {base:8.3f} = {mine / base:5.2f}   pairs {ratios[0]:.2f} to {ratios[-1]:.2f}")


def book(pages: int) -> bytes:
    """An EPUB of so many pages of 300 words, in chapters of ten."""
    sentence = "Afghan soldiers crossed the border on 3 May {}, and nobody was hurt in what followed."  # 15 words
    page = "".join(f"<p>{sentence.format(1900 + at)}</p>" for at in range(20))
    return epub([f"<html><body><h1>Chapter {at}</h1>{page * 10}</body></html>" for at in range(pages // 10)])


def main() -> None:
    """Print the table."""
    nothing = [sys.executable, "-c", "pass"]
    bare = [sys.executable, str(Path(__file__).with_name("bare_app.py")), str(seed_article())]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"medians of {RUNS}; seconds (or MB) ours / baseline = ratio")
    for option in (["--version"], ["--export", "json"], ["--export", "text"]):
        compare(" ".join(option), partial(seconds, [command(), *option]), partial(seconds, nothing))
    compare("article readable", lambda: started([command()]).readable, lambda: started(bare).drawn)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.epub"
        path.write_bytes(book(300))
        opened = [command(), str(path)]
        compare("300 pages of EPUB / article", lambda: started(opened).readable, lambda: started([command()]).readable)
    compare("first paint by Textual", lambda: started([command()]).drawn, lambda: started(bare).drawn)
    compare("peak memory, MB", lambda: started([command()]).memory, lambda: started(bare).memory)


if __name__ == "__main__":
    main()
