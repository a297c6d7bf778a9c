"""Rules of dates, and the match that a rule's builder is given: the tokens matched, with the values of its items."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from tui.document.dates.meaning import Fixed, Meaning
from tui.document.dates.tokens import Tokens
from tui.document.model import Genre, TimexType

Built: TypeAlias = tuple[TimexType, Meaning]
"""What a builder makes of a match: a TIMEX3 type and a meaning."""


REJECTED: Built = ("DATE", Fixed(""))
"""What a builder gives back for words that are no time expression, though a part of them looks like one."""


class Match(NamedTuple):
    """A rule's match: tokens `first` up to `end`; `items` maps an item's name to the index of its (last) token."""

    tokens: Tokens
    first: int
    end: int
    items: Mapping[str, int]

    def has(self, *names: str) -> bool:
        """Whether any of the items `names` took part."""
        return any(name in self.items for name in names)

    def number(self, name: str) -> int | None:
        """Return the value of item `name` as a whole number, None where it took no part."""
        index = self.items.get(name)
        if index is None:
            return None
        tag = self.tokens.tags[index]
        return int(tag[name.partition(":")[0]]) if tag is not None else None

    def text(self, name: str) -> str:
        """Return the value of item `name` as a string, empty where it took no part."""
        index = self.items.get(name)
        tag = self.tokens.tags[index] if index is not None else None
        return str(tag[name]) if tag is not None else ""

    def glued(self) -> bool:
        """Whether nothing, not even a space, lies between the tokens."""
        return self.tokens.glued(self.first, self.end)

    def in_longer_number(self, joints: str = "-/.:") -> bool:
        """Whether one of the signs `joints` makes the match a part of a longer run of figures: "9-1-49-0"."""
        tokens, first, end = self.tokens, self.first, self.end
        before = self.before() in joints and self.before(2).isdigit() and tokens.glued(first - 2, first + 1)
        after = self.after() in joints and self.after(2).isdigit() and tokens.glued(end - 1, end + 2)
        return before or after

    def before(self, distance: int = 1) -> str:
        """Return the token so many places before the match, in lower case; empty at the beginning."""
        return self.tokens.word(self.first - distance)

    def after(self, distance: int = 1) -> str:
        """Return the token so many places after the match, in lower case; empty at the end."""
        return self.tokens.word(self.end + distance - 1)


Builder: TypeAlias = Callable[[Match], Built | None]
"""Reads a match; None where the words are no time expression after all, so that a shorter match may be tried."""


class Rule(NamedTuple):
    """One line of a language's rules: its name, pattern, and the builder that reads a match.

    `genre` is the only kind of text in which what it finds counts as a time expression, None for any.
    """

    name: str
    pattern: str
    builder: Builder
    genre: Genre | None = None
