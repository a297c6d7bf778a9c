"""Which encoding the bytes of a text are in: by its mark, as declared, as UTF-8, or as charset-normalizer guesses."""

from __future__ import annotations

import re
from contextlib import suppress

BYTE_ORDER_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WESTERN = "cp1252"
# What these labels mean on the web (Encoding Standard, 4.2).
_LABELS = dict.fromkeys(("iso-8859-1", "latin-1", "latin1", "l1", "ascii", "us-ascii"), _WESTERN)
_NAMES = {"cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251", "cp932": "Shift JIS"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_SAMPLE = 60_000
_LOOKED_AT = 8_000
_FEW = 8
"""Bytes that are not ASCII, of which nothing can be guessed."""
_TRIED = [
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256"),
    *("cp932", "gb18030", "big5", "euc_jp", "euc_kr"),
]
_MOST_ASCII = 0.75
"""A text with more of ASCII than this is in letters of the Latin alphabet."""


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """Return the text of `data`, and a note where its encoding had to be guessed or some bytes are in none.

    A byte order mark goes before the encoding that is `declared`; one that is not known counts for nothing.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _with_count(data, encoding, "")
    if declared:
        with suppress(LookupError, ValueError):
            return data.decode(_LABELS.get(declared.lower(), declared)), ""
    if wide := wide_encoding(data):
        return _with_count(data, wide, f"no byte order mark: read as {wide.upper()}")
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        if _is_broken_utf8(data):
            return _with_count(data, "utf-8-sig", f"not all UTF-8 (byte {error.start})")
        guessed = _guessed(data)
        return _with_count(data, guessed, f"not UTF-8 (byte {error.start}): read as {_NAMES.get(guessed, guessed)}")


def wide_encoding(data: bytes) -> str:
    """Return which of UTF-16's two orders a text without a mark is in: every other byte of Latin letters is NUL.

    "" for anything else, also where the bytes between are no letters.
    """
    head = data[: _LOOKED_AT - _LOOKED_AT % 2]
    for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if head[high::2].count(0) > len(head) // 4 and len(head) >= _FEW:
            return "" if _CONTROL.search(head.decode(encoding, "replace")) else encoding
    return ""


def _with_count(data: bytes, encoding: str, note: str) -> tuple[str, str]:
    """Decode `data`, with U+FFFD for what is in no encoding, and say how many such places there are."""
    try:
        return data.decode(encoding), note
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    return text, ", ".join(filter(None, (note, f"{lost:,} place{'' if lost == 1 else 's'} can't be read")))


def _is_broken_utf8(data: bytes) -> bool:
    """Whether `data` is UTF-8 but for a few places: more letters of several bytes are right than wrong."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return sum(letter > "\x7f" for letter in text) - wrong > wrong


def _guessed(data: bytes) -> str:
    """Guess the encoding; where nothing speaks for another one, it is that of Western Europe."""
    sample = data[:_SAMPLE]
    high = sum(byte > 0x7F for byte in sample)
    if high < _FEW:
        return _WESTERN
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=_TRIED)
    best = matches.best()
    if best is None or any(
        _WESTERN in one.could_be_from_charset and (one.chaos, -one.coherence) <= (best.chaos, -best.coherence)
        for one in matches
    ):
        return _WESTERN
    latin = high < len(sample) * (1 - _MOST_ASCII)
    return _WESTERN if latin and (best.encoding != "cp1250" or best.coherence < 0.1) else best.encoding
