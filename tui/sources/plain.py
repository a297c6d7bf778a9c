"""Plain text in any encoding."""

from __future__ import annotations

from tui.document.clean import clean
from tui.sources.encodings import decode
from tui.sources.source import Source


def read(data: bytes, origin: str) -> Source:
    """Decode `data`; bytes that the encoding does not know become U+FFFD."""
    text, note = decode(data)
    return Source(clean(text), origin, note)
