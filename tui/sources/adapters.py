"""The registry of formats that can be opened: an adapter each, chosen by content and never by file name."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tui.problem import Problem
from tui.sources import html, markdown, plain
from tui.sources.source import Source


class Adapter(NamedTuple):
    """A format: `accepts` says by the first bytes of a file whether it is in it, `read` makes a Source of all bytes.

    `read` takes the bytes and the origin, and raises Problem for data that it can't read.
    """

    name: str
    accepts: Callable[[bytes], bool]
    read: Callable[[bytes, str], Source]


ADAPTERS: tuple[Adapter, ...] = (
    Adapter("html", html.accepts, html.read),
    Adapter("markdown", markdown.accepts, markdown.read),
    Adapter("text", plain.accepts, plain.read),
)
"""The first that accepts a file reads it: formats with a sure sign come before those without."""


def adapter(data: bytes, origin: str) -> Adapter:
    """Return the adapter for `data`. Raises Problem, which names `origin`, where none accepts it."""
    for candidate in ADAPTERS:
        if candidate.accepts(data):
            return candidate
    raise Problem(f"{origin}: is a binary file, not a text")
