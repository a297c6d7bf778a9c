"""A text and where it came from."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tui.document.clean import one_line
from tui.problem import Problem

STANDARD_INPUT = "-"
# A NUL byte near the start is the oldest and best sign that a file is no text (git looks at 8,000 bytes too).
_SNIFFED = 8_000
_BYTE_ORDER_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was read. `origin` names it to the user; `note` is a warning about how it was read, or empty."""

    text: str
    origin: str
    note: str = ""


def _decode(data: bytes, origin: str) -> Source:
    """Text of `data`: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 with a note."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return Source(data.decode(encoding, "replace"), origin)
    if b"\0" in data[:_SNIFFED]:
        raise Problem(f"{origin}: is a binary file, not a text")
    try:
        text = data.decode("utf-8-sig")
        note = ""
    except UnicodeDecodeError as error:
        text = data.decode("cp1252", "replace")
        note = f"not UTF-8 (byte {error.start}): read as Windows-1252"
    return Source(text, origin, note)


def _read_bytes(name: str) -> bytes:
    try:
        if name == STANDARD_INPUT:
            if sys.stdin is None or sys.stdin.closed:
                raise Problem("standard input is closed; give a FILE")
            if sys.stdin.isatty():
                raise Problem("standard input is the keyboard; pipe a text in, or give a FILE")
            return sys.stdin.buffer.read()
        path = Path(name)
        if path.is_dir():
            raise Problem(f"{name or '(no name)'}: is a folder; give a text file")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise Problem(f"{name}: {reason}") from error


def read_source(name: str) -> Source:
    """Read the text file `name`, or standard input for "-".

    Raises Problem, with a one-line message, when there is no such file, it can't be read, is binary, or is empty.
    """
    origin = "standard input" if name == STANDARD_INPUT else one_line(name)
    source = _decode(_read_bytes(name), origin)
    if not source.text.strip():
        raise Problem(f"{origin}: is empty; there is nothing to read")
    return source
