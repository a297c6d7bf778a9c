"""The formats that a Document can be written in: one module each, and the registry of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from tui.document.model import Document

Write: TypeAlias = "Callable[[Document, IO[Any]], None]"


class Format(NamedTuple):
    """A format by `name`, with the `suffix` of its files and a `description` of one line for the help.

    `write(document, out)` writes a Document to a stream: of bytes where the format is `binary`, else of text.
    """

    name: str
    suffix: str
    description: str
    write: Write
    binary: bool = False


def _late(module: str) -> Write:
    """Make a `write` that imports `module` of this package when first called, so that one format costs no other."""

    def write(document: Document, out: IO[Any]) -> None:
        import_module(f"{__name__}.{module}").write(document, out)

    return write


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        one.name: one
        for one in (
            Format("json", ".json", "the whole model", _late("json_file")),
            Format("text", ".txt", "the timeline to read", _late("text")),
            Format("csv", ".csv", "the timeline as a table", _late("csv_table")),
            Format("dates", ".tsv", "every date, its value and why", _late("dates")),
        )
    }
)
"""Name -> format."""
