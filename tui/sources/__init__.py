"""Sources: a path or standard input -> Source, by one adapter a format."""

from tui.sources.opening import STANDARD_INPUT, read_source
from tui.sources.signs import is_address
from tui.sources.source import Source

__all__ = ["STANDARD_INPUT", "Source", "is_address", "read_source"]
