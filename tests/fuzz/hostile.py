"""Parse shapes made to be slow at a length, twice and four times it: time may grow as length does, and no faster."""

from __future__ import annotations

import gc
import time
from datetime import date
from statistics import median

from tests.fuzz.report import Budget, Tally
from tui.document import parse
from tui.resources import seed_article

LONGEST = 600_000
STEEPEST = 2.6
"""How often as long twice the text may take: twice, and what caches and the collector of garbage add."""
SLOWEST = 40.0
"""Thousands of code points a second, on a machine that counts as fast as the one this was measured on."""
_NOMINAL = 0.075
"""Seconds that `_machine` takes there."""
_NEGLIGIBLE = 0.15
"""Seconds below which a time says nothing about growth."""


def shapes() -> dict[str, str]:
    """Pieces that are repeated, by name."""
    article = seed_article().read_text(encoding="utf-8")
    pieces = (
        *(
            "May ",
            "2001. ",
            "Monday ",
            "1 May 2001 ",
            "in 2001, ",
            "by May 2006 ",
            "1, 2, 3 and ",
            "9/11/",
            "two days later ",
        ),
        *(
            "a\n",
            "a\n\n",
            "# ",
            "- ",
            "\n",
            " ",
            "\t",
            ".",
            ". ",
            ", ",
            "-",
            "(",
            ")",
            "[",
            '"',
            "\u201c",
            "'",
            "''",
            "\x00",
        ),
        *(
            "x",
            "A",
            "Ab ",
            "U.S. ",
            "Mr. ",
            "a.",
            "John Smith and ",
            "KABUL, ",
            "Mr Karzai said. ",
            "he ",
            "the ",
            "of the ",
        ),
        *(
            "that ",
            "who ",
            "said ",
            "died. ",
            "to ",
            "and ",
            "9",
            "9 ",
            "\u6f22",
            "\u0301",
            "\u0627\u0644",
            "\U0001f600",
            "A-",
            "A&",
        ),
    )
    named = {repr(piece): piece for piece in pieces}
    return named | {
        "the article": article,
        "the article without spaces": article.replace(" ", ""),
        "the article without white space": "".join(article.split()),
        "the article in capitals": article.upper(),
        "the article on one line": " ".join(article.split()) + " ",
        "the article without full stops": article.replace(".", ""),
    }


def seconds(text: str) -> float:
    """How long this thread is busy with the parse of a text."""
    gc.collect()
    started = time.process_time()
    parse(text, date(2021, 7, 5), language="en")
    return time.process_time() - started


def _machine() -> float:
    """How long a fixed amount of work takes here and now."""
    started = time.process_time()
    words = [str(number) for number in range(200_000)]
    sum(len(word) for word in sorted(words))
    return time.process_time() - started


def slowness() -> float:
    """How many times slower than the machine of the figures this one is; never less than 1."""
    return max(1.0, median(_machine() for _ in range(5)) / _NOMINAL)


def complaint(piece: str, longest: int = LONGEST) -> str:
    """What is wrong with the time that texts of `piece` take, up to `longest` code points; empty where nothing is."""
    sizes = [longest // 4, longest // 2, longest]
    times = [seconds((piece * (size // len(piece) + 1))[:size]) for size in sizes]
    for size, short, long in zip(sizes[1:], times, times[1:], strict=False):
        if long > _NEGLIGIBLE and long > STEEPEST * short:
            again = [seconds((piece * (size // len(piece) + 1))[:length]) for length in (size // 2, size)]
            if again[1] > STEEPEST * again[0]:
                return f"{size:,} code points take {again[1]:.2f} s, half of them {again[0]:.2f} s"
    rate = longest / 1000 / times[-1] * slowness()
    return f"{rate:.0f} thousand code points a second" if times[-1] > 1 and rate < SLOWEST else ""


def run(budget: Budget) -> Tally:
    """Measure the shapes in an order that the seed gives, until the time is up or all were measured."""
    tally = Tally()
    waiting = list(shapes().items())
    for _, random in budget.rounds(tally):
        if not waiting:
            break
        name, piece = waiting.pop(random.randrange(len(waiting)))
        tally.count("shapes")
        found = complaint(piece, LONGEST if budget.seconds > 60 else LONGEST // 20)
        if found:
            tally.find(f"{name}: {found}")
    return tally
