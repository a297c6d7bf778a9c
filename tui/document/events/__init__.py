"""Placeholder stage."""

from tui.document.model import Document
from tui.document.stage import Tick


def find_events(document: Document, tick: Tick, /) -> Document:
    return document
