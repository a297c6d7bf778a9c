"""Count the places of what is searched for in a long text, beside the reading: in slices, so that keys stay quick."""

from __future__ import annotations

import time
from collections.abc import Callable

from tui.problem import Problem
from tui.reader.search import MOST_HITS, OVERLAP, Finder, Hit, Hits

SLICE = 250_000
"""Code points searched at a time: a few milliseconds."""


def count_hits(text: str, query: str, wanted: Finder, is_cancelled: Callable[[], bool]) -> Hits | None:
    """Find all places of `query` in `text`; None where it is cancelled, or an expression takes too long."""
    found: list[Hit] = []
    at = 0
    while at < len(text) and len(found) < MOST_HITS:
        if is_cancelled():
            return None
        end = at + SLICE
        try:
            found += [hit for hit in wanted.finditer(text, at, min(len(text), end + OVERLAP)) if hit.start < end]
        except Problem:
            return None
        at = max(end, found[-1].end) if found else end
        time.sleep(0)  # let a key be answered
    return Hits(query, tuple(found[:MOST_HITS]))
