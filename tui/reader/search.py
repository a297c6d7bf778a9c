"""Search the article for plain words: any white space between them, and capitals matter only if one is typed."""

from __future__ import annotations

import re
from functools import lru_cache

_OVERLAP = 4_096  # how much further than the place searched from a match that began before it may reach


@lru_cache(maxsize=8)
def pattern(query: str) -> re.Pattern[str]:
    """Compile `query`. A space in it finds any white space, so that a phrase is found across the end of a line."""
    words = r"\s+".join(re.escape(word) for word in query.split()) or r"(?!)"
    return re.compile(words, 0 if query != query.lower() else re.IGNORECASE)


def find(text: str, query: str, start: int, step: int) -> tuple[int, int] | None:
    """Find the first place of `query` from `start` on (`step` 1) or the last before it (-1), round the ends."""
    wanted = pattern(query)
    if step > 0:
        match = wanted.search(text, max(0, start)) or wanted.search(text, 0, max(0, start) + _OVERLAP)
        return match.span() if match else None
    return _before(text, wanted, start) or _before(text, wanted, len(text))


def _before(text: str, wanted: re.Pattern[str], end: int) -> tuple[int, int] | None:
    """Find the last match that begins before `end`, in windows that grow backward, so that near ones are quick."""
    size = 4_096
    while True:
        begin = max(0, end - size)
        spans = []
        for match in wanted.finditer(text, begin, min(len(text), end + _OVERLAP)):
            if match.start() >= end:
                break
            spans.append(match.span())
        if spans:
            return spans[-1]
        if begin == 0:
            return None
        size *= 4
