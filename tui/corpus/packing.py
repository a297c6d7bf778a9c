"""A Document as bytes and back: in columns, pickled and packed, and unpickled only to classes of the model."""

from __future__ import annotations

import gc
import io
import pickle
import zlib

from tui.corpus.columns import Plain, Records, Shared, Tuples, column_of, values_of
from tui.document.model import Document

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
    return zlib.compress(pickle.dumps(column_of([document]), pickle.HIGHEST_PROTOCOL), 1)


def unpacked(data: bytes) -> Document:
    """Return the document in `data`. Raises PackingError where there is none."""
    collecting = gc.isenabled()
    gc.disable()  # all that is made stays: looking through it for garbage would double the time
    try:
        [document] = values_of(_Reader(io.BytesIO(zlib.decompress(data))).load())
    except Exception as error:
        raise PackingError(f"not a document: {type(error).__name__}") from error
    finally:
        if collecting:
            gc.enable()
    if not isinstance(document, Document):
        raise PackingError("not a document")
    return document
