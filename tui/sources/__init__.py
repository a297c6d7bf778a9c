"""Sources: a path or standard input -> Source, by one adapter a format."""

from tui.sources.opening import read_source
from tui.sources.source import Source

__all__ = ["Source", "read_source"]
