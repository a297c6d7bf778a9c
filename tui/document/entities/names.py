"""Names: spans of text that name something, before it is decided which of them are of one entity."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from tui.document.entities.patterns import NEVER
from tui.document.evidence import Evidence
from tui.document.model import EntityKind


class Name(NamedTuple):
    """A span that names something; `canonical` is the name it is known by, empty where no table has it."""

    start: int
    end: int
    kind: EntityKind
    why: Evidence
    canonical: str = ""
    adjective: bool = False


class Recogniser(Protocol):
    """Finds names in a text."""

    def __call__(self, text: str, regions: Sequence[tuple[int, int]], tick: Callable[[int], None], /) -> list[Name]:
        """Find the names in `regions` (spans of `text`, in order), in order and without overlap.

        `tick` is given the offset reached, now and then, and may raise to cancel.
        """
        ...


def find_no_names(_text: str, _regions: Sequence[tuple[int, int]], _tick: Callable[[int], None], /) -> list[Name]:
    """Find nothing: the recogniser of a language without a model."""
    return []


class NameForm(NamedTuple):
    """What no name looks like: `never_first` are words that begin none, `never` matches no names ("I'll")."""

    never_first: frozenset[str] = frozenset()
    never: re.Pattern[str] = NEVER

    def fits(self, words: str) -> bool:
        """Whether `words` may be a name by their form alone."""
        return words.partition(" ")[0] not in self.never_first and not self.never.fullmatch(words)
