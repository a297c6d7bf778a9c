"""What encoding a text is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.sources.encodings import decode, wide_encoding

POLISH = "Zażółć gęślą jaźń w Łodzi i Krakowie. "
RUSSIAN = "Он сказал, что война началась в 1941 году. "


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le café à l’été, “naïve” – déjà vu. ", "cp1252"),
        ("Die Straße nach Köln führt über München. ", "cp1252"),
        ("El niño cumplió años en España. ", "cp1252"),
        ("The “mill” closed on 3 May 2001 – it burned. ", "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        ("日本は東京です。これはテストです。", "cp932"),
        ("北京是中国的首都。战争开始于一九三七年。", "gb18030"),
        ("Η Ελλάδα είναι χώρα της Ευρώπης. ", "cp1253"),
        ("The café closed on 3 May 2001. ", "utf-16-le"),
        ("The café closed on 3 May 2001. ", "utf-16-be"),
        ("The mill closed on 3 May 2001. ", "utf-16-le"),
        ("The “mill” – Hale’s – closed in 2001. ", "utf-16-le"),
    ],
)
def test_an_encoding_is_guessed_and_the_guess_is_said(text: str, encoding: str) -> None:
    found, note = decode((text * 30).encode(encoding))
    assert found == text * 30
    assert "read as" in note


@pytest.mark.parametrize(("text", "encoding"), [("caf\xe9", "cp1252"), ("£5 million was paid on 3 May 2001", "cp1252")])
def test_of_a_letter_or_two_nothing_is_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_says_the_encoding(encoding: str) -> None:
    assert decode("Café.".encode(encoding)) == ("Café.", "")


@pytest.mark.parametrize("label", ["utf-8\0", "undefined", "punycode", "no such", "iso-8859-1", "ASCII"])
def test_a_declared_encoding_is_used_as_the_web_means_it(label: str) -> None:
    text, _ = decode(b"\x93quoted\x94", label)
    assert text == "\N{LEFT DOUBLE QUOTATION MARK}quoted\N{RIGHT DOUBLE QUOTATION MARK}"


def test_utf_8_with_a_few_wrong_bytes_is_utf_8_and_they_are_counted() -> None:
    broken = "Der Müller – “sagt”".encode() + b"\xff and \xfe more"
    assert decode(broken) == (
        "Der Müller – “sagt”\ufffd and \ufffd more",
        "not all UTF-8 (byte 26), 2 places can't be read",
    )


@pytest.mark.parametrize(
    "data", [b"", b"a\0", b"\0\0\0\0\0\0\0\0\0\0", b"abc\0def\0ghi", b"\0\1" * 99, b"\1\0" * 99, bytes(range(256))]
)
def test_other_bytes_are_not_utf_16(data: bytes) -> None:
    assert wide_encoding(data) == ""


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded(data: bytes) -> None:
    text, note = decode(data)
    assert isinstance(text, str)
    assert "\n" not in note
