"""Rules of panes, notices and the document."""

from __future__ import annotations

from dataclasses import replace

from tui import labels
from tui.reader import intents as ask
from tui.reader.geometry import Sizes
from tui.reader.history import History
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.state import (
    PANES,
    State,
    pointed,
    reading,
    settled,
    with_event_near,
)
from tui.reader.viewport import Page


@answer.register
def _set_focus(intent: ask.SetFocus, state: State, index: Index) -> State:  # noqa: ARG001
    closed = (intent.focus == "prompt" and state.prompt is None) or (intent.focus == "filter" and not state.filtering)
    if closed or intent.focus == state.focus:
        return state
    return replace(state, focus=intent.focus, prompt=state.prompt if intent.focus == "prompt" else None)


@answer.register
def _next_pane(intent: ask.NextPane, state: State, index: Index) -> State:
    return _set_focus(ask.SetFocus(PANES[(PANES.index(state.pane) + intent.step) % len(PANES)]), state, index)


@answer.register
def _toggle_zoom(_: ask.ToggleZoom, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, zoomed=not state.zoomed)


@answer.register
def _move_border(intent: ask.MoveBorder, state: State, index: Index) -> State:  # noqa: ARG001
    share = max(1, min(99, intent.share))
    sizes = state.sizes._replace(side=share) if intent.border == "side" else state.sizes._replace(timeline=share)
    return replace(state, sizes=sizes)


@answer.register
def _reset_borders(_: ask.ResetBorders, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, sizes=Sizes())


@answer.register
def _toggle_numbers(_: ask.ToggleNumbers, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, numbered=not state.numbered)


@answer.register
def _resize(intent: ask.Resize, state: State, index: Index) -> State:  # noqa: ARG001
    page = Page(intent.width, intent.height)
    return state if page == state.page else replace(state, page=page)


@answer.register
def _report_progress(intent: ask.ReportProgress, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, share=intent.share, parse="running")


@answer.register
def _report_failure(_: ask.ReportFailure, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, parse="failed")


@answer.register
def _say(intent: ask.Say, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, notice=intent.words)


@answer.register
def _read_again(intent: ask.ReadAgain, state: State, index: Index) -> State:
    """Show the new version at the same words; what was found, selected and gone back to belongs to the old one."""
    place = max(0, min(intent.place, len(index.document.text) - 1))
    kept = replace(state, place=place, found=None, selected=None, history=History(), window=None)
    after = _read_index(ask.ReadIndex(complete=True), kept, index)
    after = settled(replace(after, event=state.event), index)
    events = len(index.document.events)
    return replace(after, bookmarks=intent.bookmarks, notice=f"Read again: {events} event{'' if events == 1 else 's'}.")


@answer.register
def _show_corrected(intent: ask.ShowCorrected, state: State, index: Index) -> State:
    """Show the same text with other events and names; what is read stays where it is."""
    before, now = intent.renamed
    names = (now if name == before else name for name in state.view.names)
    view = replace(state.view, names=tuple(name for name in dict.fromkeys(names) if name in index.entities))
    event = state.event if state.event in index.events else intent.event
    name = now if before and state.name == before and now in index.entities else state.name
    after = replace(state, view=view, event=event, name=name, revision=state.revision + 1, hits=None)
    return pointed(settled(after, index), index)


@answer.register
def _read_index(intent: ask.ReadIndex, state: State, index: Index) -> State:
    known = tuple(name for name in state.view.names if name in index.entities)
    after = replace(state, view=replace(state.view, names=known), revision=state.revision + 1, hits=None)
    if intent.complete:
        after = replace(after, parse="done")
        after = replace(after, notice=labels.advice(index.document) or after.notice)
    return pointed(with_event_near(after, reading(after, index), index), index)
