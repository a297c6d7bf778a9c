"""Plain text is decoded by its bytes and made safe."""

from __future__ import annotations

import pytest

from tui.sources import Source
from tui.sources.plain import decode, read


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"caf\xc3\xa9", "café", ""),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", ""),
        (b"\xff\xfe" + "café".encode("utf-16-le"), "café", ""),
        (b"\xfe\xff" + "café".encode("utf-16-be"), "café", ""),
        (b"caf\xe9", "café", "not UTF-8 (byte 3): read as Windows-1252"),
        (b"\x81\xff", "\ufffdÿ", "not UTF-8 (byte 0): read as Windows-1252"),
        (b"one\r\ntwo\x1b[31m", "one\ntwo\ufffd[31m", ""),
    ],
)
def test_plain_text_is_decoded_and_made_safe(data: bytes, text: str, note: str) -> None:
    assert read(data, "a.txt") == Source(text, "a.txt", note)


@pytest.mark.parametrize("label", ["undefined", "punycode", "no such", "iso-8859-1", "ASCII"])
def test_a_declared_encoding_is_used_as_the_web_means_it(label: str) -> None:
    text, _ = decode(b"\x93quoted\x94", label)
    assert text == "\N{LEFT DOUBLE QUOTATION MARK}quoted\N{RIGHT DOUBLE QUOTATION MARK}"
