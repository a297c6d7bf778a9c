"""Ids of events that stay the same under edits elsewhere in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b

_WORD = re.compile(r"\w+")
_WORDS = 64
"""Words of an event that its id is made of."""


def event_ids(texts: Iterable[str]) -> list[str]:
    """Hash each text into an id: its words without case and marks, and a count that tells equal ones apart."""
    seen: dict[str, int] = {}
    ids = []
    for text in texts:
        words = " ".join(_WORD.findall(text.casefold())[:_WORDS])
        count = seen[words] = seen.get(words, 0) + 1
        ids.append(blake2b(f"{words}\x00{count}".encode(), digest_size=6).hexdigest())
    return ids
