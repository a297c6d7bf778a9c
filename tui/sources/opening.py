"""Open a path or standard input as a Source."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.document.clean import one_line
from tui.problem import Problem
from tui.sources.adapters import adapter, named
from tui.sources.signs import is_address, is_gzip
from tui.sources.source import Source

if TYPE_CHECKING:
    from tui.sources.web import PageCache

STANDARD_INPUT = "-"


def read_source(name: str, form: str = "", *, private: bool = False, pages: PageCache | None = None) -> Source:
    """Read the file or address `name`, or standard input for "-", as the format `form`, or by its content.

    Addresses in private networks are only read if `private` ones are asked for; of a page in `pages` its server is only
    asked if it has changed.

    What gzip has packed is unpacked first. Raises Problem, with a one-line message, when there is no such file, it
    can't be read, is in no known format, or holds no text.
    """
    origin = "standard input" if name == STANDARD_INPUT else one_line(name)
    data = _read_bytes(name, private, pages)
    if is_gzip(data):
        from tui.sources.packed import gunzip

        data = gunzip(data, origin)
    chosen = named(form) if form else adapter(data, origin)
    try:
        source = chosen.read(data, origin)
    except Problem:
        raise
    except Exception as error:
        raise Problem(f"{origin}: is broken ({chosen.name}: {type(error).__name__})") from error
    if not source.text.strip():
        raise Problem(f"{origin}: is empty; there is nothing to read")
    return source


def _read_bytes(name: str, private: bool, pages: PageCache | None) -> bytes:
    if is_address(name):
        from tui.sources.web import fetch

        return fetch(name, private=private, pages=pages)
    try:
        if name == STANDARD_INPUT:
            return _read_standard_input()
        path = Path(name)
        if path.is_dir():
            raise Problem(f"{name or '(no name)'}: is a folder; give a text file")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise Problem(f"{name}: {reason}") from error


def _read_standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise Problem("standard input is closed; give a FILE")
    if sys.stdin.isatty():
        raise Problem("standard input is the keyboard; pipe a text in, or give a FILE")
    return sys.stdin.buffer.read()
