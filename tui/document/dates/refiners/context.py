"""What a refiner may look at besides the candidates themselves."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.dates.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Context:
    """The tokens of the chunk that the candidates were found in, and the document's text."""

    tokens: Tokens
    text: str
