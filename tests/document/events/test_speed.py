"""The speed of the whole parse against a baseline of the same run, so that a slow machine does not fail it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date

from tui.document import parse
from tui.resources import seed_article

MOST = 250
"""Times as long as finding the words of the text with one regular expression; measured were 95 to 130."""


def best(work: Callable[[], object]) -> float:
    """The least seconds that `work` took in five runs."""
    took = []
    for _ in range(5):
        begin = time.perf_counter()
        work()
        took.append(time.perf_counter() - begin)
    return min(took)


def test_the_parse_is_within_its_ratio_to_finding_words() -> None:
    text = "\n\n".join([seed_article().read_text(encoding="utf-8")] * 5)
    parse(text, date(2021, 7, 5))  # imports, tables and patterns
    words = best(lambda: re.findall(r"\w+", text))
    whole = best(lambda: parse(text, date(2021, 7, 5)))
    assert whole < MOST * words, f"{whole / words:.0f} times as long as finding the words"
