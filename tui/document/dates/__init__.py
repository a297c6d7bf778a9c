"""Placeholder stage."""

from tui.document.model import Document
from tui.document.stage import Tick


def find_publication(document: Document, tick: Tick, /) -> Document:
    return document


def find_times(document: Document, tick: Tick, /) -> Document:
    return document
