"""What the command names, as a request to parse: one text, or several as a library."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tui.corrections.keeping import CorrectionFile
from tui.document.basis import PublicationRule
from tui.document.request import ParseRequest, Request
from tui.sources import Source, read_source
from tui.sources.signs import is_address

if TYPE_CHECKING:
    from tui.corrections.model import Corrections

LEAST_KEPT = 200_000
"""Code points of a text that is worth keeping: shorter ones are parsed about as soon as they are found."""


class Input(NamedTuple):
    """Texts as they were read: `origin` names them, `note` is a warning or empty, `request` parses them.

    `corrections` are to be applied to what is found, and kept in `corrected_in`; None keeps none.
    """

    origin: str
    note: str
    request: Request
    corrections: Corrections | None = None
    corrected_in: CorrectionFile | None = None


def read(names: Sequence[str], options: argparse.Namespace) -> Input:
    """Read what `names` name as the options say: a file or an address, or several of them and folders as a library.

    Raises Problem where that can't be done.
    """
    from tui.corpus.reading import is_library

    if is_library(names):
        return _library(names, options)
    source = _source(names[0], options)
    if len(source.entries) > 1:
        return _entries(names[0], source, options)
    request = request_for(source, options)
    kept = _kept(options, lambda given: CorrectionFile.of(names[0], request.text, given))
    corrections = kept.load() if kept else None
    published = _published(request, corrections, options)
    dated = options.date and corrections is not None and corrections.published
    note = "--date goes before the day that was put right" if dated else ""
    return Input(source.origin, source.note or note, _stored(published), corrections, kept)


def _kept(options: argparse.Namespace, find: Callable[[str], CorrectionFile]) -> CorrectionFile | None:
    """Return the file of corrections that `find` finds by the name that is given for it; None where they are off."""
    return None if options.no_corrections else find(options.corrections or "")


def _stored(request: ParseRequest) -> Request:
    """Return `request` as one whose result is kept, where the text is long."""
    if len(request.text) < LEAST_KEPT:
        return request
    from tui.corpus.stored import StoredRequest

    return StoredRequest(request)


def _published(request: ParseRequest, corrections: Corrections | None, options: argparse.Namespace) -> ParseRequest:
    """Return `request` with the day of publication that was put right; the option goes before."""
    if corrections is None or corrections.published is None or options.date:
        return request
    return replace(request, published=corrections.published, rule=PublicationRule.GIVEN)


def read_one(name: str, options: argparse.Namespace) -> ParseRequest:
    """Make the request to parse the one text that `name` names. Raises Problem where it can't be read."""
    return request_for(_source(name, options), options)


def _source(name: str, options: argparse.Namespace) -> Source:
    if not is_address(name):
        return read_source(name, options.form or "")
    from tui.state.pages import Pages

    return read_source(name, options.form or "", private=options.private, pages=Pages())


def _library(names: Sequence[str], options: argparse.Namespace) -> Input:
    from tui.corpus.library import LibraryRequest
    from tui.corpus.reading import read_texts

    texts = read_texts(names, lambda name: _source(name, options))
    requests, corrections, notes = [], [], [texts.note]
    for path, source in zip(texts.paths, texts.sources, strict=True):
        request = request_for(source, options)
        own = None if options.no_corrections else CorrectionFile.of(path, request.text).load()
        requests.append(_published(request, own, options))
        corrections.append(own)
        notes += _misfits(source.origin, request.text, own)
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    library = LibraryRequest(texts.names, tuple(requests), tuple(corrections))
    note = "; ".join(filter(None, notes))
    kept = _kept(options, lambda given: CorrectionFile.of_library(names, given))
    return Input(f"{names[0]}{more}", note, library, kept.load() if kept else None, kept)


def _misfits(origin: str, text: str, corrections: Corrections | None) -> list[str]:
    """Say of which corrections nothing is found in a text of a library."""
    if corrections is None:
        return []
    from tui.corrections.applying import not_found

    return [
        f"{origin}: a correction does not fit: not found in the text: “{quote}”"
        for quote in not_found(text, corrections)
    ]


def _entries(name: str, feed: Source, options: argparse.Namespace) -> Input:
    """Make a library of the entries of a feed, each with its own day."""
    from tui.corpus.library import LibraryRequest
    from tui.corpus.reading import told_apart

    names = told_apart([entry.origin or "entry" for entry in feed.entries])
    library = LibraryRequest(tuple(names), tuple(request_for(entry, options) for entry in feed.entries))
    kept = _kept(options, lambda given: CorrectionFile.of(name, library.text, given))
    return Input(feed.origin, feed.note, library, kept.load() if kept else None, kept)


def request_for(source: Source, options: argparse.Namespace) -> ParseRequest:
    """Make the request to parse `source`: the options go before what the source says of itself."""
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
