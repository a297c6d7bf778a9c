"""Rules of moving in the article and from event to event."""

from __future__ import annotations

from dataclasses import replace

from tui.reader import filters, navigate, seek
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.selection import DENSITIES
from tui.reader.state import (
    State,
    at_place,
    at_spot,
    showing,
    widened,
    with_event_near,
)


@answer.register
def _scroll(intent: ask.Scroll, state: State, index: Index) -> State:
    return at_place(state, index.viewport(state.page).scrolled(state.place, intent.rows), index)


@answer.register
def _scroll_to_edge(intent: ask.ScrollToEdge, state: State, index: Index) -> State:
    return at_place(state, index.viewport(state.page).edge(intent.side), index)


@answer.register
def go_to_event(intent: ask.GoToEvent, state: State, index: Index) -> State:
    """Make an event current and show its words; one that is not shown changes nothing."""
    if intent.id not in index.selection(state.view):
        return state
    event = index.events[intent.id]
    return showing(replace(state, event=event.id), event.start, event.end, index)


@answer.register
def _show_event(intent: ask.ShowEvent, state: State, index: Index) -> State:
    """Go to an event that may not be shown: then show more events, or else all that are so salient without a filter."""
    if intent.id not in index.events:
        return state
    bare = filters.unfiltered(state.view)
    views = [replace(view, density=density) for view in (state.view, bare) for density in _from(view.density)]
    view = next((view for view in views if intent.id in index.selection(view)), bare)
    shown = state if view == state.view else widened(state, view, index)
    return go_to_event(ask.GoToEvent(intent.id), shown, index)


def _from(density: str) -> list[str]:
    """The densities from `density` on."""
    levels = list(DENSITIES)
    return levels[levels.index(density) :]


@answer.register
def _step_event(intent: ask.StepEvent, state: State, index: Index) -> State:
    event = index.selection(state.view).step(state.event, intent.step)
    if event and event.id == state.event:
        return replace(state, notice=f"This is the {'last' if intent.step > 0 else 'first'} event on the timeline.")
    return go_to_event(ask.GoToEvent(event.id), state, index) if event else state


@answer.register
def _step_mention(intent: ask.StepMention, state: State, index: Index) -> State:
    if not state.view.names:
        return replace(state, notice="No name is chosen: press f to find one and Enter to choose it.")
    chains = index.mentions_of(state.view.names)
    mention = navigate.next_mention(chains, seek.found_here(state, index), intent.step)
    return seek.at_found(state, (mention.start, mention.end), index) if mention else state


@answer.register
def _go_to_offset(intent: ask.GoToOffset, state: State, index: Index) -> State:
    offset = max(0, min(intent.offset, len(index.document.text) - 1))
    return showing(with_event_near(state, offset, index), offset, offset + 1, index)


@answer.register
def _point_at(intent: ask.PointAt, state: State, index: Index) -> State:
    sentence = index.sentence_at(intent.offset)
    if sentence is None:
        return state
    event = index.selection(state.view).nearest(intent.offset)
    if event is None or event.start >= sentence.end or event.end <= sentence.start:
        return replace(state, notice="No event on the timeline is reported here: press + for more of them.")
    return replace(state, event=event.id)


@answer.register
def _back(_: ask.Back, state: State, index: Index) -> State:
    if not state.history.can_go_back:
        return state
    spot, history = state.history.back(state.spot)
    return at_spot(replace(state, history=history), spot, index)


@answer.register
def _forward(_: ask.Forward, state: State, index: Index) -> State:
    if not state.history.can_go_forward:
        return state
    spot, history = state.history.forward(state.spot)
    return at_spot(replace(state, history=history), spot, index)
