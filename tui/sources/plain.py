"""Plain text: UTF-8, UTF-16 with a byte order mark, else Windows-1252 with a note."""

from __future__ import annotations

from contextlib import suppress

from tui.document.clean import clean
from tui.sources.source import Source

# What these labels mean on the web (Encoding Standard, 4.2).
_LABELS = dict.fromkeys(("iso-8859-1", "latin-1", "latin1", "l1", "ascii", "us-ascii"), "cp1252")
BYTE_ORDER_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read(data: bytes, origin: str) -> Source:
    """Decode `data`; bytes that the encoding does not know become U+FFFD."""
    text, note = decode(data)
    return Source(clean(text), origin, note)


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text of `data`, and a note where its encoding had to be guessed.

    A byte order mark goes before the encoding that is `declared`; one that is not known counts for nothing.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ""
    if declared:
        with suppress(LookupError, UnicodeError):
            return data.decode(_LABELS.get(declared.lower(), declared)), ""
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        return data.decode("cp1252", "replace"), f"not UTF-8 (byte {error.start}): read as Windows-1252"
