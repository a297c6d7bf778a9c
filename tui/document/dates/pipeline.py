"""The order of work: parsers propose, then these refiners settle, each seeing what the one before left."""

from __future__ import annotations

from collections.abc import Callable

from tui.document.dates.candidate import Candidate
from tui.document.dates.propose import propose
from tui.document.dates.refiners.context import Context
from tui.document.dates.refiners.direction import read_direction
from tui.document.dates.refiners.heads import carry_years, share_heads
from tui.document.dates.refiners.joins import join_times, lend_days
from tui.document.dates.refiners.modifiers import take_modifiers
from tui.document.dates.refiners.place import note_places
from tui.document.dates.refiners.spans import tie_spans
from tui.document.dates.tokens import tokenize

REFINERS: tuple[Callable[[list[Candidate], Context], list[Candidate]], ...] = (
    share_heads,
    take_modifiers,
    carry_years,
    join_times,
    lend_days,
    note_places,
    read_direction,
    tie_spans,
)


def read(text: str, start: int, end: int) -> list[Candidate]:
    """The settled candidates of `text[start:end]`, in text order, not yet on the calendar."""
    tokens = tokenize(text, start, end)
    candidates = propose(tokens)
    context = Context(tokens, text)
    for refine in REFINERS:
        candidates = refine(candidates, context)
    return candidates
