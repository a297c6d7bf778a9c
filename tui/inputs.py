"""What the command names, as a request to parse: one text, or several as a library."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from tui.sources import Source, read_source

if TYPE_CHECKING:
    from tui.document.request import ParseRequest, Request


class Input(NamedTuple):
    """Texts as they were read: `origin` names them, `note` is a warning or empty, `request` parses them."""

    origin: str
    note: str
    request: Request


def read(names: Sequence[str], options: argparse.Namespace) -> Input:
    """Read what `names` name as the options say: a file or an address, or several of them and folders as a library.

    Raises Problem where that can't be done.
    """
    from tui.corpus.reading import is_library

    if is_library(names):
        return _library(names, options)
    source = _source(names[0], options)
    return Input(source.origin, source.note, request_for(source, options))


def read_one(name: str, options: argparse.Namespace) -> ParseRequest:
    """Make the request to parse the one text that `name` names. Raises Problem where it can't be read."""
    return request_for(_source(name, options), options)


def _source(name: str, options: argparse.Namespace) -> Source:
    return read_source(name, options.form or "", private=options.private)


def _library(names: Sequence[str], options: argparse.Namespace) -> Input:
    from tui.corpus.library import LibraryRequest
    from tui.corpus.reading import read_texts

    texts = read_texts(names, lambda name: _source(name, options))
    requests = tuple(request_for(source, options) for source in texts.sources)
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return Input(f"{names[0]}{more}", texts.note, LibraryRequest(texts.names, requests))


def request_for(source: Source, options: argparse.Namespace) -> ParseRequest:
    """Make the request to parse `source`: the options go before what the source says of itself."""
    from tui.document.basis import PublicationRule
    from tui.document.request import ParseRequest

    return ParseRequest(
        source.text,
        published=options.date or source.published,
        title=source.title,
        language=options.language or source.language or None,
        blocks=source.blocks,
        recogniser=options.recogniser,
        rule=PublicationRule.GIVEN if options.date else source.rule,
        author=source.author,
        address=source.address,
        inlines=source.inlines,
    )
