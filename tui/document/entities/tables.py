"""The tables of a language that most steps of recognition look things up in."""

from __future__ import annotations

from typing import NamedTuple

from tui.document.entities.gazetteer import Gazetteer
from tui.document.entities.lexicon import Lexicon


class Tables(NamedTuple):
    """The short tables (`lexicon`) and the long lists (`gazetteer`) of one language."""

    lexicon: Lexicon
    gazetteer: Gazetteer
