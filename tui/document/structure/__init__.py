"""Placeholder stage."""

from tui.document.model import Document
from tui.document.stage import Tick


def find_blocks(document: Document, tick: Tick, /) -> Document:
    return document


def find_sentences(document: Document, tick: Tick, /) -> Document:
    return document
