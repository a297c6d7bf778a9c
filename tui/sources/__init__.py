"""From a path or standard input to a `Source`."""

from tui.sources.source import Source, read_source

__all__ = ["Source", "read_source"]
