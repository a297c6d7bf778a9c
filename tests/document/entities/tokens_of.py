"""English tokens of a text."""

from __future__ import annotations

from tui.document.entities.tokens import Token, Tokens, tokenise
from tui.languages import load


def columns(text: str) -> Tokens:
    """The tokens of `text` as columns."""
    return tokenise(text, 0, len(text), load("en").entities.token)


def tokens(text: str) -> list[Token]:
    """The tokens of `text`."""
    found = columns(text)
    return found.cut(0, len(found.words))
