"""Languages: one folder each, with the words, patterns, rules, gazetteers, weights and messages of that language.

A `Language` is loaded by its code (ISO 639; `und` for a text in none of them) and handed to the stages of the parser.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from tui.problem import Problem

if TYPE_CHECKING:
    from tui.document.language import Language

DEFAULT = "en"
"""The language of messages to the reader, and of a text too short to identify."""
UNDETERMINED = "und"
"""The code of a text in no language that is here (ISO 639-2): only what needs no language is read in it."""
CODES = (DEFAULT,)
"""The languages that are here."""


class UnknownLanguage(Problem):
    """Asked for a language that is not here."""


@cache
def load(code: str) -> Language:
    """Return the language called `code`. Raises UnknownLanguage, with a one-line message, for one that is not here."""
    if code not in (*CODES, UNDETERMINED):
        raise UnknownLanguage(f"no language {code!r}; there is {', '.join((*CODES, UNDETERMINED))}")
    language: Language = import_module(f"tui.languages.{code}").LANGUAGE
    return language
