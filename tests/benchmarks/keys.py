"""What a key costs, and that it does not grow with the text: `python -m tests.benchmarks.keys`.

The baseline is the bundled article; texts ten and a hundred times (1 MB) as long are read in the same run, without a
terminal. Processor time is measured, not the clock, as the test pilot sleeps. A ratio near 1 means that the work is
that of the screen, not of the text.
"""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tui import themes
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.resources import seed_article
from tui.state.memory import Memory

TIMES = (1, 10, 100)
KEYS = ("pagedown", "right_square_bracket", "j", "left_square_bracket", "pageup")
ROUNDS = 30


async def key_times(text: str, folder: Path) -> dict[str, float]:
    """Median seconds of processor time from a key to the end of its paint, by key."""
    app = ReaderApp(
        open_text("benchmark", ParseRequest(text)), themes.load(themes.DEFAULT), Memory(folder / "memory.json")
    )
    taken: dict[str, list[float]] = {key: [] for key in KEYS}
    async with app.run_test(size=(120, 36)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        for _ in range(ROUNDS):
            for key in KEYS:
                begin = time.process_time()
                await pilot.press(key)
                taken[key].append(time.process_time() - begin)
    return {key: median(times) for key, times in taken.items()}


def main() -> None:
    """Print a row a length."""
    article = seed_article().read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        base: dict[str, float] = {}
        print("times the article   " + "   ".join(f"{key:>20}" for key in KEYS))
        for times in TIMES:
            got = asyncio.run(key_times("\n\n".join([article] * times), Path(folder)))
            base = base or got
            row = "   ".join(f"{got[key] * 1000:8.1f} ms ({got[key] / base[key]:5.2f})" for key in KEYS)
            print(f"{times:>17}   {row}")


if __name__ == "__main__":
    main()
