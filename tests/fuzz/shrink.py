"""Shrink a text that shows a fault to one that is as short as can be found and still shows it."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 20.0
"""Seconds that one shrinking may take."""


def shrink(text: str, shows: Callable[[str], bool], patience: float = PATIENCE) -> str:
    """Leave out parts of `text`, large ones first, as long as `shows` is true of the rest."""
    end = time.monotonic() + patience
    size = max(1, len(text) // 2)
    while size and time.monotonic() < end:
        at, shorter = 0, False
        while at < len(text) and time.monotonic() < end:
            rest = text[:at] + text[at + size :]
            if rest != text and shows(rest):
                text, shorter = rest, True
            else:
                at += size
        if not shorter or size > len(text):
            size = min(size, len(text)) // 2
    return text
