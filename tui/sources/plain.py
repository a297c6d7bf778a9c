"""Plain text: UTF-8, UTF-16 with a byte order mark, else Windows-1252 with a note."""

from __future__ import annotations

from contextlib import suppress

from tui.document.clean import clean
from tui.sources.source import Source

# A NUL byte near the start is the oldest and best sign that a file is no text (git looks at 8,000 bytes too).
_SNIFFED = 8_000
_BYTE_ORDER_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def accepts(data: bytes) -> bool:
    """Whether `data` is text: it begins with a byte order mark, or its first 8,000 bytes hold no NUL."""
    return any(data.startswith(mark) for mark, _ in _BYTE_ORDER_MARKS) or b"\0" not in data[:_SNIFFED]


def read(data: bytes, origin: str) -> Source:
    """Decode `data`; bytes that the encoding does not know become U+FFFD."""
    text, note = decode(data)
    return Source(clean(text), origin, note)


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text of `data`, and a note where its encoding had to be guessed.

    A byte order mark goes before the encoding that is `declared`; one that is not known counts for nothing.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ""
    if declared:
        with suppress(LookupError, UnicodeDecodeError):
            return data.decode(declared), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        return data.decode("cp1252", "replace"), f"not UTF-8 (byte {error.start}): read as Windows-1252"
