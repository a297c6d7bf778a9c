"""Rules of selecting text."""

from __future__ import annotations

from dataclasses import replace

from tui.document.span import Span
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.state import State, reading, showing


@answer.register
def _select(intent: ask.Select, state: State, index: Index) -> State:
    size = len(index.document.text)
    first, last = sorted((intent.first, intent.last))
    first, last = max(0, first), min(size, last + 1)
    return replace(state, selected=(first, last)) if first < last else state


@answer.register
def _select_more(_: ask.SelectMore, state: State, index: Index) -> State:
    """Take the next larger part of the text than what is selected, at the current event or where the reader looks."""
    event = index.events.get(state.event)
    at = event.start if event else reading(state, index)
    sentence, block = index.sentence_at(at), index.block_at(at)
    parts = [Span(part.start, part.end) for part in (event, sentence, block) if part is not None]
    chosen = state.selected
    if chosen is None or not any(part.start <= chosen[0] and chosen[1] <= part.end for part in parts):
        longer = parts  # what is selected lies elsewhere
    else:
        longer = [part for part in parts if part.end - part.start > chosen[1] - chosen[0]]
    if not longer:
        return replace(state, selected=None)
    start, end = longer[0].start, longer[0].end
    return showing(replace(state, selected=(start, end)), start, end, index)
