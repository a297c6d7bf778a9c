"""Rules of the time axis."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reader.samples import EVERYTHING, INDEX, after, selected
from tui.reader import intents as ask
from tui.reader.session import reduce
from tui.reader.state import State


def year(state: State) -> int:
    """The year of the current event; 0 for none."""
    day = INDEX.events[state.event].earliest
    return day.year if day else 0


def test_the_axis_is_shown_and_hidden() -> None:
    assert after(ask.ToggleAxis(shown=False)).axis == "on"
    assert after(ask.ToggleAxis(shown=True)).axis == "off"
    lanes = after(ask.ToggleLanes())
    assert (lanes.lanes, lanes.axis) == (True, "on")
    assert not reduce(lanes, ask.ToggleLanes(), INDEX).lanes


def test_zooming_in_and_out_again_shows_all() -> None:
    state = after(*EVERYTHING, ask.StepYears(1), ask.ZoomAxis(0.5))
    assert state.window
    assert INDEX.axis(state.view, 80, state.window).column_of(state.event) is not None
    closer = reduce(state, ask.ZoomAxis(0.5), INDEX)
    assert closer.window
    assert closer.window.last - closer.window.first < state.window.last - state.window.first
    moved = reduce(closer, ask.PanAxis(1), INDEX)
    assert moved.window != closer.window
    assert reduce(moved, ask.FitAxis(), INDEX).window is None
    assert after(ask.ZoomAxis(2), ask.ZoomAxis(2), ask.ZoomAxis(2), state=state).window is None


@pytest.mark.parametrize(("years", "step"), [(1, 1), (1, -1), (10, 1), (10, -1)])
def test_years_that_have_events_follow_one_another(years: int, step: int) -> None:
    state = after(*EVERYTHING, ask.GoToEvent(after(*EVERYTHING).event))
    first = [event for event in selected(state) if INDEX.events[event].earliest][0 if step > 0 else -1]
    state = replace(state, event=first)
    seen = [year(state)]
    while not (state := reduce(state, ask.StepYears(step, years), INDEX)).notice:
        seen.append(year(state))
    stretches = [one // years for one in seen]
    assert stretches == sorted(set(stretches), reverse=step < 0)
    every = {day.year // years for event in INDEX.document.events if (day := event.earliest)}
    assert set(stretches) == every


def test_from_an_event_without_a_date_the_first_or_last_is_gone_to() -> None:
    undated = next(event.id for event in INDEX.document.events if not event.earliest)
    state = replace(after(*EVERYTHING), event=undated)
    assert reduce(state, ask.StepYears(1), INDEX).event == selected(state)[0]


def test_from_an_undated_event_back_is_the_last_dated_one() -> None:
    undated = next(event.id for event in INDEX.document.events if not event.earliest)
    state = replace(after(*EVERYTHING), event=undated)
    dated = [event for event in selected(state) if INDEX.events[event].earliest]
    assert reduce(state, ask.StepYears(-1), INDEX).event == dated[-1]


def test_one_can_pan_away_from_the_current_event_and_a_step_brings_the_axis_back() -> None:
    state = after(*EVERYTHING, ask.GoToEvent(selected(after(*EVERYTHING))[0]), ask.ZoomAxis(0.25))
    away = after(*[ask.PanAxis(1)] * 9, state=state)
    axis = INDEX.axis(away.view, 80, away.window)
    assert axis.column_of(away.event) is None
    assert axis.whole.last == away.window.last if away.window else False
    back = reduce(away, ask.StepEvent(1), INDEX)
    assert INDEX.axis(back.view, 80, back.window).column_of(back.event) is not None
