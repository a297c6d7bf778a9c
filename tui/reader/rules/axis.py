"""Rules of the time axis: showing it, zooming, panning, and jumping by years."""

from __future__ import annotations

from dataclasses import replace

from tui.document.calendar import day_of, year_of
from tui.document.order import ordinal
from tui.reader import axis
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.rules.answer import answer
from tui.reader.rules.moving import go_to_event
from tui.reader.state import State
from tui.reader.timescale import Window


@answer.register
def _toggle_axis(intent: ask.ToggleAxis, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, axis="off" if intent.shown else "on")


@answer.register
def _toggle_lanes(_: ask.ToggleLanes, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, lanes=not state.lanes, axis=state.axis if state.lanes else "on")


@answer.register
def _zoom_axis(intent: ask.ZoomAxis, state: State, index: Index) -> State:
    shown, here = index.moments(state.view), _moments(state, index)
    if not shown.ids:
        return replace(state, notice="No event on the timeline has a date.")
    first, last = state.window or shown.whole
    in_view = here is not None and here.last > first and here.first < last
    middle = here.first if here and in_view else (first + last) / 2
    at = middle if intent.at is None else intent.at
    return replace(state, window=axis.zoomed(shown.whole, state.window, intent.factor, at))


@answer.register
def _pan_axis(intent: ask.PanAxis, state: State, index: Index) -> State:
    return replace(state, window=axis.panned(index.moments(state.view).whole, state.window, intent.share))


@answer.register
def _fit_axis(_: ask.FitAxis, state: State, index: Index) -> State:  # noqa: ARG001
    return replace(state, window=None)


@answer.register
def _step_years(intent: ask.StepYears, state: State, index: Index) -> State:
    """Go to the first event of the next stretch of so many years that has one, or of the one before.

    From an event without a date, that is the first or the last one with a date.
    """
    here, selection = index.events.get(state.event), index.selection(state.view)
    day = (here.earliest or here.latest) if here else None
    if day is None:
        event = selection.edge(intent.step)
    else:
        size = intent.years
        begin = year_of(day) // size * size
        event = selection.begins_after(ordinal(day_of(begin + size, 1, 1))) if intent.step > 0 else None
        if intent.step < 0 and (before := selection.begins_before(ordinal(day_of(begin, 1, 1)))) is not None:
            event = selection.begins_after(ordinal(day_of(year_of(before) // size * size, 1, 1)))
    if event is None:
        return replace(state, notice=f"No {'later' if intent.step > 0 else 'earlier'} year has events.")
    return go_to_event(ask.GoToEvent(event.id), state, index)


def _moments(state: State, index: Index) -> Window | None:
    """The moments of the current event."""
    event = index.events.get(state.event)
    return axis.span(event) if event else None
