"""Refiners as a type, and the context of candidates that they may look at."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from tui.document.dates.candidate import Candidate
from tui.document.dates.tokens import Tokens
from tui.document.dates.words import ContextWords


class Context(NamedTuple):
    """The tokens of the chunk that the candidates were found in, the document's text, and the language's words."""

    tokens: Tokens
    text: str
    words: ContextWords

    def between(self, left: Candidate, right: Candidate) -> str:
        """Return the tokens between two candidates in lower case, joined by single spaces."""
        return " ".join(self.tokens.words[left.end : right.first]).lower()


Refiner: TypeAlias = Callable[[list[Candidate], Context], list[Candidate]]
"""Settles the candidates of a chunk, in text order; gives back new ones where it changes them."""
