"""Formats a Document can be written in: one module a format, and the registry of their names."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TextIO, TypeAlias

if TYPE_CHECKING:
    from tui.document.model import Document

Export: TypeAlias = "Callable[[Document, TextIO], None]"
# Name -> module with a function `write(document, out)`. Imported when asked for, so that one costs nothing to another.
_MODULES = {"json": "tui.exports.json_model", "text": "tui.exports.text", "dates": "tui.exports.dates"}
FORMATS = tuple(_MODULES)


def exporter(name: str) -> Export:
    """The function that writes a Document in the format `name`. Raises KeyError for a name not in FORMATS."""
    write: Export = import_module(_MODULES[name]).write
    return write
