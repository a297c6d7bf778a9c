"""Read the candidates of a text: its language's rules propose them, its refiners settle them."""

from __future__ import annotations

from tui.document.dates.candidate import Candidate
from tui.document.dates.language import DateLanguage
from tui.document.dates.propose import propose
from tui.document.dates.refiners.context import Context
from tui.document.dates.tokens import tokenize


def read(text: str, start: int, end: int, language: DateLanguage) -> list[Candidate]:
    """Return the settled candidates of `text[start:end]`, in text order, not yet on the calendar."""
    tokens = tokenize(text, start, end, language.lexicon, language.vocabulary.numbers)
    candidates = propose(tokens, language)
    context = Context(tokens, text, language.context)
    for refine in language.refiners:
        candidates = refine(candidates, context)
    return candidates
