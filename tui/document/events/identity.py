"""Ids of events that outlive edits elsewhere in the text."""

from __future__ import annotations

import re
from collections import Counter
from hashlib import blake2b

_WORD = re.compile(r"\w+")


def event_ids(told: list[str]) -> list[str]:
    """An id for each of the `told` words: a hash of them, without case and marks, and of their how-manieth."""
    seen: Counter[str] = Counter()
    ids = []
    for words in told:
        plain = " ".join(_WORD.findall(words.casefold())[:64])
        seen[plain] += 1
        ids.append(blake2b(f"{plain}\x00{seen[plain]}".encode(), digest_size=6).hexdigest())
    return ids
