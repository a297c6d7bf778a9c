"""Documents as bytes."""

from __future__ import annotations

import os
import pickle
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.corpus.packing import PackingError, packed, unpacked
from tui.document import Document, parse


def test_a_document_comes_back(article: Document) -> None:
    assert unpacked(packed(article)) == article
    ancient = parse("Rome burned in 64 AD. The battle of Salamis was fought in 480 BC at 10:30.")
    assert unpacked(packed(ancient)) == ancient


@pytest.mark.parametrize(
    "thing", [os.system, print, [1, 2], {"a": Document}, b"x"], ids=["command", "builtin", "list", "class", "bytes"]
)
def test_what_is_no_document_is_refused(thing: object) -> None:
    with pytest.raises(PackingError):
        unpacked(zlib.compress(pickle.dumps(thing)))


class Evil:
    """Runs a command where it is unpickled without care."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch /tmp/evil-was-here",)


def test_a_command_in_the_bytes_is_not_run() -> None:
    with pytest.raises(PackingError):
        unpacked(zlib.compress(pickle.dumps(Evil())))


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(PackingError):
        unpacked(data)


@given(st.integers(0, 3000), st.integers(0, 255))
def test_a_flipped_byte_is_refused_or_does_no_harm(at: int, value: int) -> None:
    data = bytearray(packed(parse("Kabul fell on 13 November 2001.")))
    data[at % len(data)] = value
    with suppress(PackingError):
        assert isinstance(unpacked(bytes(data)), Document)
