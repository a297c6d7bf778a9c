"""Rules of the list of names."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.state import (
    State,
    listed,
    pointed,
)


@answer.register
def _point_at_name(intent: ask.PointAtName, state: State, index: Index) -> State:
    return pointed(replace(state, name=intent.name), index)


@answer.register
def _find_name(_: ask.FindName, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, filtering=True, focus="filter", prompt=None)


@answer.register
def _filter_names(intent: ask.FilterNames, state: State, index: Index) -> State:
    if not state.filtering or intent.query == state.filter:
        return state
    after = replace(state, filter=intent.query)
    if intent.query:
        return replace(after, name=listed(after, index).first)
    return pointed(after, index)


@answer.register
def _leave_filter(_: ask.LeaveFilter, state: State, index: Index) -> State:
    if not state.filtering:
        return state
    return pointed(replace(state, filtering=False, filter="", focus="entities", prompt=None), index)
