"""Regular expressions as plain values, compiled when first used."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Pattern:
    """A regular expression that is compiled on first use, so that tables of them cost nothing to import.

    The methods are those of `re.Pattern`; `compiled` is one. Raises `re.error` on first use where `source` is wrong.
    """

    source: str
    flags: re.RegexFlag = re.NOFLAG

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.source, self.flags)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match at `start`."""
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match all of `text[start:end]`."""
        return self.compiled.fullmatch(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the first match in `text[start:end]`."""
        return self.compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Find all matches in `text[start:end]`, in order."""
        return self.compiled.finditer(text, start, end)

    def findall(self, text: str, start: int = 0, end: int = sys.maxsize) -> list[tuple[str, ...]]:
        """List the groups, of which there are two or more, of all matches in `text[start:end]`, in order."""
        return self.compiled.findall(text, start, end)

    def sub(self, replacement: str, text: str, count: int = 0) -> str:
        """Replace the first `count` matches in `text`, all where that is 0."""
        return self.compiled.sub(replacement, text, count)


NEVER = Pattern(r"(?!)")
"""Matches nowhere: for what a language does not say."""
