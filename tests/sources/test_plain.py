"""Plain text is decoded by its bytes and made safe."""

from __future__ import annotations

import pytest

from tui.sources import Source
from tui.sources.plain import read


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"caf\xc3\xa9", "café", ""),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", ""),
        (b"\xff\xfe" + "café".encode("utf-16-le"), "café", ""),
        (b"\xfe\xff" + "café".encode("utf-16-be"), "café", ""),
        (b"caf\xe9", "café", "not UTF-8 (byte 3): read as Windows-1252"),
        (b"\x81\xff", "\ufffdÿ", "not UTF-8 (byte 0): read as Windows-1252, 1 place can't be read"),
        (b"one\r\ntwo\x1b[31m", "one\ntwo\ufffd[31m", ""),
    ],
)
def test_plain_text_is_decoded_and_made_safe(data: bytes, text: str, note: str) -> None:
    assert read(data, "a.txt") == Source(text, "a.txt", note)
