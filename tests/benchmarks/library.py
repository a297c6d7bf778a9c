"""Measure an index of a thousand texts: python -m tests.benchmarks.library FOLDER

FOLDER holds news texts (.txt), of which a thousand of about four kilobytes are made: each is one of them, cut or put
together with the next, with the names of the days and months left as they are, so that all can be parsed. The rate
with two processes is reported as a share of twice the rate of one; the reopening of the library beside that of one of
its texts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.pseudo_terminal import command

TEXTS = 1_000
SIZE = 4_000


def make(texts: Path, folder: Path) -> int:
    """Write TEXTS texts of about SIZE characters to `folder`; return their size together."""
    found = sorted(path for path in texts.rglob("*.txt") if path.stat().st_size < 20_000)
    total = 0
    for number in range(TEXTS):
        words = f"Report {number}\n\n"
        at = number
        while len(words) < SIZE:
            words += (
                found[at % len(found)].read_text(encoding="utf-8", errors="replace")[: SIZE - len(words) + 200] + "\n\n"
            )
            at += 7
        (folder / f"text{number:04}.txt").write_text(words, encoding="utf-8")
        total += len(words)
    return total


def seconds(arguments: list[str], cache: Path) -> float:
    """Run the command with a cache of its own and return how long that takes."""
    begin = time.perf_counter()
    environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
    subprocess.run([command(), *arguments], check=True, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> None:
    """Print the rates and times."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        (work / "texts").mkdir()
        size = make(Path(sys.argv[1]), work / "texts")
        folder = str(work / "texts")
        one = seconds(["index", folder, "--processes", "1"], work / "one")
        two = seconds(["index", folder, "--processes", "2"], work / "two")
        again = seconds(["index", folder], work / "two")
        print(
            f"{TEXTS} texts, {size / 1e6:.1f} MB: one process {one:.1f} s, two {two:.1f} ({size / two / 1e3:.0f} KB/s)"
        )
        print(f"two processes have {one / two / 2:.0%} of twice the rate of one; unchanged again in {again:.2f} s")
        print(f"store {sum(path.stat().st_size for path in (work / 'two').rglob('*') if path.is_file()) / 1e6:.1f} MB")
        first = seconds(["--export", "json", f"{folder}/text0000.txt"], work / "two")
        whole = seconds(["--export", "json", folder], work / "two")
        print(f"exported: one text {first:.2f} s, all from the store {whole:.2f} s")


if __name__ == "__main__":
    main()
