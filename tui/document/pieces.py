"""A Document in pieces small enough to be sent and unpickled one by one without holding anything else up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, NamedTuple

from tui.document.model import Document

_LISTS = tuple(field.name for field in fields(Document) if str(field.type).startswith("tuple["))
_PIECE = 400
"""Items in a piece: a few milliseconds of unpickling."""


class Piece(NamedTuple):
    """Items of the field `name` of a document, or, for an empty name, the document without its lists and its text."""

    name: str
    items: tuple[Any, ...]


def pieces(document: Document, most: Callable[[str], int] = lambda _: _PIECE) -> Iterator[Piece]:
    """Cut `document` into pieces; its text is left out, as the other side has it.

    `most` says how many items of a field may go in one.
    """
    for name in _LISTS:
        items, size = getattr(document, name), most(name)
        for start in range(0, len(items), size):
            yield Piece(name, items[start : start + size])
    yield Piece("", (_with_lists(document, "", {}),))


def whole(text: str, found: Iterable[Piece]) -> Document:
    """Put the pieces of a document of `text` together. Raises ValueError where its last piece is missing."""
    lists: dict[str, list[Any]] = {name: [] for name in _LISTS}
    document: Document | None = None
    for piece in found:
        if piece.name:
            lists[piece.name].extend(piece.items)
        else:
            (document,) = piece.items
    if document is None:
        raise ValueError("the document has no end")
    return _with_lists(document, text, lists)


def _with_lists(document: Document, text: str, lists: Mapping[str, Sequence[Any]]) -> Document:
    """Return `document` with another text and other lists; those that are not given are empty."""
    changed: dict[str, Any] = {name: tuple(lists.get(name, ())) for name in _LISTS}
    return replace(document, text=text, **changed)
