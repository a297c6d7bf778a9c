"""A Document as bytes and back: in columns, pickled and packed, and unpickled only to classes of the model.

It is cut into pieces: each call of zlib and pickle holds the interpreter's lock until it is done, and with it every key
of a reader that opens a long text.
"""

from __future__ import annotations

import gc
import io
import pickle
import zlib
from collections.abc import Iterator
from struct import Struct

from tui.corpus.columns import Plain, Records, Shared, Tuples, column_of, values_of
from tui.document.model import Document
from tui.document.pieces import Piece, pieces, whole

_MODULES = frozenset(f"tui.document.{name}" for name in ("model", "basis", "calendar", "evidence", "interval", "span"))
_OTHERS = frozenset(
    {
        ("datetime", "date"),
        ("datetime", "time"),
        ("copyreg", "_reconstructor"),
        ("builtins", "object"),
        ("array", "array"),
        ("array", "_array_reconstructor"),
        *((column.__module__, column.__name__) for column in (Plain, Shared, Tuples, Records)),
    }
)
_TEXT = "text"
_LENGTH = Struct("<I")
_MOST_ITEMS, _MOST_ENTITIES = 4_000, 100
"""Items of a piece: a few milliseconds. Of the entities fewer than of others, as each has its mentions."""


class PackingError(ValueError):
    """Bytes that are no packed Document."""


class _Reader(pickle.Unpickler):
    """Makes nothing but what a Document holds: whatever else a file names is refused."""

    def find_class(self, module: str, name: str) -> object:
        """Give a class of the model. Raises UnpicklingError for any other."""
        if (module in _MODULES and "." not in name) or (module, name) in _OTHERS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a document")


def packed(document: Document) -> bytes:
    """Return `document` as bytes."""
    parts = (Piece(_TEXT, (document.text,)), *pieces(document, _most))
    return b"".join(map(_chunk, parts))


def _most(name: str) -> int:
    return _MOST_ENTITIES if name == "entities" else _MOST_ITEMS


def _chunk(piece: Piece) -> bytes:
    """Return a piece as bytes, behind their number."""
    data = zlib.compress(pickle.dumps((piece.name, column_of(piece.items)), pickle.HIGHEST_PROTOCOL), 1)
    return _LENGTH.pack(len(data)) + data


def _pieces_in(data: bytes) -> Iterator[Piece]:
    """Yield the pieces in `data`. Raises all sorts of errors where it is no packed Document."""
    start = 0
    while start < len(data):
        (length,) = _LENGTH.unpack_from(data, start)
        start += _LENGTH.size
        name, column = _Reader(io.BytesIO(zlib.decompress(data[start : start + length]))).load()
        yield Piece(name, tuple(values_of(column)))
        start += length


def unpacked(data: bytes) -> Document:
    """Return the document in `data`. Raises PackingError where there is none."""
    collecting = gc.isenabled()
    gc.disable()  # all that is made stays: looking through it for garbage would double the time
    try:
        parts = _pieces_in(data)
        name, (text,) = next(parts)
        if name != _TEXT or not isinstance(text, str):
            raise ValueError(name)
        document = whole(text, parts)
    except Exception as error:
        raise PackingError(f"not a document: {type(error).__name__}") from error
    finally:
        if collecting:
            gc.enable()
    if not isinstance(document, Document):
        raise PackingError("not a document")
    return document
