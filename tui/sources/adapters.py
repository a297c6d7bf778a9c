"""The registry of formats that can be opened: an adapter each, chosen by content and never by file name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, TypeAlias

from tui.problem import Problem
from tui.sources import plain, signs
from tui.sources.source import Source

Read: TypeAlias = Callable[[bytes, str], Source]


class Adapter(NamedTuple):
    """A format: `accepts` says by the first bytes of a file whether it is in it, `read` makes a Source of all bytes.

    `read` takes the bytes and the origin, and raises Problem for data that it can't read.
    """

    name: str
    accepts: Callable[[bytes], bool]
    read: Read


def _late(module: str) -> Read:
    """Make a `read` that imports `module` of this package when first called, so that one format costs no other."""

    def read(data: bytes, origin: str) -> Source:
        found: Source = import_module(f"tui.sources.{module}").read(data, origin)
        return found

    return read


ADAPTERS: tuple[Adapter, ...] = (
    Adapter("pdf", signs.is_pdf, _late("pdf")),
    Adapter("epub", signs.is_epub, _late("epub")),
    Adapter("docx", signs.is_docx, _late("docx")),
    Adapter("feed", signs.is_feed, _late("feed")),
    Adapter("html", signs.is_html, _late("html")),
    Adapter("mail", signs.is_mail, _late("mail")),
    Adapter("markdown", signs.is_markdown, _late("markdown")),
    Adapter("text", signs.is_text, plain.read),
)
"""The first that accepts a file reads it: formats with a sure sign come before those without."""


def adapter(data: bytes, origin: str) -> Adapter:
    """Return the adapter for `data`. Raises Problem, which names `origin`, where none accepts it."""
    for candidate in ADAPTERS:
        if candidate.accepts(data):
            return candidate
    raise Problem(f"{origin}: is a binary file, not a text")


def named(name: str) -> Adapter:
    """Return the adapter of the format `name`. Raises Problem for one that is not here."""
    found = next((one for one in ADAPTERS if one.name == name), None)
    if found is None:
        raise Problem(f"no format {name!r}; there are {', '.join(one.name for one in ADAPTERS)}")
    return found
