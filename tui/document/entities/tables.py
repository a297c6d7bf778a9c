"""The tables of a language that most steps of recognition look things up in."""

from __future__ import annotations

from dataclasses import dataclass

from tui.document.entities.gazetteer import Gazetteer
from tui.document.entities.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Tables:
    """The short tables (`lexicon`) and the long lists (`gazetteer`) of one language."""

    lexicon: Lexicon
    gazetteer: Gazetteer
