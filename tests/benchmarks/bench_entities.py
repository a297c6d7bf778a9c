"""How fast and how small the recogniser is: `python -m tests.benchmarks.bench_entities [FILE]`.

Times are of the processor, medians of seven, each beside a baseline timed in the same breath: finding the words of the
text with `re` (what any reader of it must do at least). Before, the text is read once by a fresh recogniser, in a
process of its own: give a long FILE to see how it does on what is new. Where a spaCy pipeline is installed, it is timed
too.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

from tui.document import Document
from tui.document.entities.spacy_pipeline import installed, spacy_recogniser
from tui.document.entities.stage import find_entities, finder
from tui.languages import load
from tui.resources import seed_article

ENGLISH = load("en")

ROUNDS = 7
SIZE = 250_000


def seconds(work: Callable[[], object]) -> float:
    """The median processor time of `work`."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return statistics.median(times)


def first_time(path: Path) -> None:
    """Print how fast the text in `path` is read by a recogniser that has loaded its tables and seen no text."""
    text = path.read_text(encoding="utf-8")
    find_entities(Document("Kabul"), ENGLISH, lambda _share: None)
    began = time.process_time()
    find_entities(Document(text), ENGLISH, lambda _share: None)
    took = time.process_time() - began
    print(f"entities, seen for the first time: {len(text) / took / 1e6:.2f} million characters a second")


def main(path: Path) -> None:
    """Print the figures for the text in `path`, repeated to a quarter of a megabyte."""
    fresh = get_context("spawn").Process(target=first_time, args=(path,))
    fresh.start()
    fresh.join()
    piece = path.read_text(encoding="utf-8") + "\n\n"
    text = piece * max(1, SIZE // len(piece))
    tracemalloc.start()
    find_entities(Document(piece), ENGLISH, lambda _share: None)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    baseline = seconds(lambda: re.findall(r"\w+|[^\w\s]", text))
    ours = seconds(lambda: find_entities(Document(text), ENGLISH, lambda _share: None))
    print(f"memory after one article: {kept / 1e6:.1f} MB kept, {peak / 1e6:.1f} MB at the peak")
    print(f"finding words: {len(text) / baseline / 1e6:.2f} million characters a second")
    print(f"entities: {len(text) / ours / 1e6:.2f} million characters a second, {ours / baseline:.1f} times as long")
    if pipeline := installed(ENGLISH.entities.spacy_pipelines):
        began = time.process_time()
        stage = finder(spacy_recogniser(ENGLISH.entities))
        loading = time.process_time() - began
        began = time.process_time()
        stage(Document(piece), ENGLISH, lambda _share: None)
        theirs = time.process_time() - began
        print(f"spaCy's {pipeline}: {loading:.1f} s to load")
        print(f"spaCy's {pipeline}: {len(piece) / theirs / 1e6:.3f} million characters a second")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else seed_article())
