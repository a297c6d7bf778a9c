"""Rules of the prompt: searching, going to a date, and narrowing the timeline."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import intents as ask
from tui.reader import seek
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.rules.bookmarks import with_bookmark
from tui.reader.rules.named import with_named_view
from tui.reader.state import (
    Prompt,
    State,
    having_asked,
    remembering,
)


@answer.register
def _open_prompt(intent: ask.Ask, state: State, index: Index) -> State:  # noqa: ARG001
    focus: ask.Focus = state.prompt.focus if state.prompt else state.focus
    pane: ask.Pane = "article" if intent.purpose == "search" else state.pane
    prompt = Prompt(intent.purpose, state.spot, state.search, state.found, focus, pane)
    return replace(state, prompt=prompt, focus="prompt")


@answer.register
def _type(intent: ask.Type, state: State, index: Index) -> State:
    if state.prompt is None or state.prompt.purpose != "search":
        return state
    return seek.search_from(seek.as_before(state, state.prompt, index), state.prompt.spot.place, 1, intent.text, index)


@answer.register
def _cancel_prompt(_: ask.CancelPrompt, state: State, index: Index) -> State:
    if state.prompt is None:
        return state
    kept = having_asked(state, state.prompt.purpose, state.search) if state.prompt.purpose == "search" else state
    return replace(seek.as_before(kept, state.prompt, index), prompt=None, focus=state.prompt.focus)


@answer.register
def _enter(intent: ask.Enter, state: State, index: Index) -> State:
    prompt = state.prompt
    if prompt is None:
        return state
    state = having_asked(state, prompt.purpose, intent.text)
    if prompt.purpose == "search":
        closed = replace(state, prompt=None, focus="article")
        if state.found is None:
            return seek.search_from(closed, prompt.spot.place, 1, intent.text, index)  # says why
        return remembering(closed, prompt.spot)
    closed = replace(state, prompt=None, focus=prompt.focus)
    if prompt.purpose == "note":
        return with_bookmark(closed, intent.text, index)
    if prompt.purpose == "name":
        return with_named_view(closed, intent.text)
    if prompt.purpose == "save":
        return closed  # the screen does it
    if prompt.purpose == "narrow":
        return remembering(seek.narrow(closed, intent, index), state.spot)
    return remembering(seek.go_to(closed, intent, index), state.spot) if intent.text.strip() else closed


@answer.register
def _report_hits(intent: ask.ReportHits, state: State, index: Index) -> State:  # noqa: ARG001
    current = intent.hits.query == state.search and intent.revision == state.revision
    return replace(state, hits=intent.hits) if current else state


@answer.register
def _step_found(intent: ask.StepFound, state: State, index: Index) -> State:
    if not state.search:
        return replace(state, notice="No search yet: press / and type the words.")
    start = seek.found_here(state, index) + (1 if intent.step > 0 else 0)
    return seek.search_from(state, start, intent.step, state.search, index)
