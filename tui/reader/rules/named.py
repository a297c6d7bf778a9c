"""Rules of the views with names: naming what is shown, showing it again, forgetting it."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import filters, seek
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.state import NamedView, State, filtered
from tui.state.texts import LONGEST_NAME


def with_named_view(state: State, words: str) -> State:
    """Name what is shown `words`; another view of that name gives way."""
    name = " ".join(words.split())[:LONGEST_NAME]
    if not name:
        return replace(state, notice="Without a name, nothing is kept.")
    if not filters.chips(state.view):
        return replace(state, notice="Nothing narrows the timeline: press F to type what to show, then M to name it.")
    others = (one for one in state.named if one.name != name)
    named = tuple(sorted((*others, NamedView(name, state.view)), key=lambda one: one.name))
    return replace(state, named=named, notice=f'Kept as {name}: " lists what has a name.')


@answer.register
def _show_named(intent: ask.ShowNamed, state: State, index: Index) -> State:
    view = next((one.view for one in state.named if one.name == intent.name), None)
    if view is None:
        return state
    known = tuple(name for name in view.names if name in index.entities)
    return seek.described(filtered(state, replace(view, names=known), index), index)


@answer.register
def _forget_named(intent: ask.ForgetNamed, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, named=tuple(one for one in state.named if one.name != intent.name))
