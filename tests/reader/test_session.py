"""The session: properties of the state over random intents, and what the session shows of each change."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reader.samples import INDEX, TEXT, TODAY, after, selected
from tui.reader import intents as ask
from tui.reader.search import Hit, Hits
from tui.reader.selection import View
from tui.reader.session import Session, State, reduce
from tui.reader.state import listed
from tui.state.texts import Bookmark

FILTERS = (ask.ChooseName, ask.ClearNames, ask.ToggleMatch, ask.ChangeDensity, ask.DropChip, ask.ShowDays)


STEPS = st.sampled_from([-1, 1])
NAMES = st.sampled_from(["Taliban", "Kabul", "Nobody", "Atlantis"])
WORDS = st.sampled_from(["", " ", "kabul", "Taliban", "zzz", "paragraph 39", "(", "2004", "3 may 2009", "no"])
TYPED = st.sampled_from(["march", "/t[ao]", "/(", "¶9", "50%"])
TERMS = st.sampled_from(
    ["", "2004", "since 2010", "taliban", "planned, stated", "town", "zzz", "kabul, before 2009", '"kabul"']
)
DAYS = st.sampled_from([date(2001, 1, 1), date(2009, 5, 3), date(2020, 12, 31)])
PLAIN = (
    *(ask.Back, ask.Forward, ask.ClearNames, ask.ToggleMatch, ask.TurnOrder, ask.FindName, ask.LeaveFilter),
    *(
        ask.CancelPrompt,
        ask.Dismiss,
        ask.ToggleZoom,
        ask.ReportFailure,
        ask.FitAxis,
        ask.ToggleLanes,
        ask.SelectMore,
        ask.ToggleNumbers,
        ask.ResetBorders,
        ask.OneText,
    ),
)
INTENTS: st.SearchStrategy[ask.Intent] = st.one_of(
    st.builds(ask.Scroll, st.integers(-60, 60)),
    st.builds(ask.ScrollToEdge, STEPS),
    st.builds(ask.ShowTexts, st.lists(st.sampled_from(["a", "b"]), max_size=2).map(tuple)),
    st.builds(ask.ReadAgain, st.integers(0, len(TEXT)), st.just((Bookmark(3),))),
    st.builds(ask.ShowNamed, WORDS),
    st.builds(ask.ForgetNamed, WORDS),
    st.builds(ask.ShowEvent, st.sampled_from([event.id for event in INDEX.document.events] + ["none"])),
    st.builds(ask.GoToEvent, st.sampled_from([event.id for event in INDEX.document.events] + ["none"])),
    *(st.builds(kind, STEPS) for kind in (ask.StepEvent, ask.StepMention, ask.StepFound, ask.NextPane)),
    st.builds(ask.ChangeDensity, STEPS),
    st.builds(ask.DropChip, st.integers(-3, 3)),
    st.builds(ask.ToggleAxis, st.booleans()),
    st.builds(ask.ForgetBookmark, st.integers(0, 90)),
    st.builds(
        ask.TakeUp,
        st.integers(0, 900),
        st.sampled_from(["e3", "gone"]),
        st.builds(View, st.just(("Kabul", "Atlantis"))),
    ),
    st.builds(ask.PointAt, st.integers(-5, len(TEXT) + 5)),
    st.builds(ask.Select, st.integers(-5, len(TEXT) + 5), st.integers(-5, len(TEXT) + 5)),
    st.builds(ask.ZoomAxis, st.sampled_from([0.5, 2.0]), st.none() | st.floats(700_000, 740_000)),
    st.builds(ask.MoveBorder, st.sampled_from(["side", "timeline"]), st.integers(-50, 150)),
    st.builds(ask.PanAxis, st.floats(-2, 2)),
    st.builds(ask.ShowTexts, st.lists(st.sampled_from(["a", "b"]), max_size=2).map(tuple)),
    st.builds(ask.ShowCorrected, st.sampled_from(["", "x"]), st.tuples(NAMES, NAMES)),
    st.builds(ask.StepYears, STEPS, st.sampled_from([1, 10])),
    st.builds(ask.ShowDays, DAYS, DAYS),
    st.builds(ask.GoToOffset, st.integers(-5, len(TEXT) + 5)),
    st.builds(ask.ChooseName, NAMES, st.booleans()),
    st.builds(ask.PointAtName, NAMES),
    st.builds(ask.FilterNames, st.sampled_from(["", "k", "tali", "zzz"])),
    st.builds(ask.Ask, st.sampled_from(get_args(ask.Purpose))),
    st.builds(ask.Type, WORDS | TYPED),
    st.builds(ask.Enter, WORDS | TERMS | TYPED, st.just(TODAY)),
    st.builds(ask.SetFocus, st.sampled_from(["article", "timeline", "entities", "filter", "prompt"])),
    st.builds(ask.Resize, st.integers(-3, 90), st.integers(0, 50)),
    st.builds(ask.ReportProgress, st.floats(0, 1)),
    st.builds(ask.ReadIndex, st.booleans()),
    st.builds(ask.Say, st.just("words")),
    st.builds(ask.ReportHits, st.just(Hits("kabul", (Hit(39, 44),))), st.integers(0, 3)),
    st.sampled_from([kind() for kind in PLAIN]),
)
WALKS = st.lists(INTENTS, max_size=25)


def test_the_walks_have_every_intent() -> None:
    drawn = {kind for kind in get_args(ask.Intent) if kind not in PLAIN}
    assert drawn == {
        *(ask.Scroll, ask.ScrollToEdge, ask.GoToEvent, ask.StepEvent, ask.StepMention, ask.StepFound, ask.NextPane),
        *(ask.ChangeDensity, ask.GoToOffset, ask.ChooseName, ask.PointAtName, ask.FilterNames, ask.Ask, ask.Type),
        *(ask.Enter, ask.SetFocus, ask.Resize, ask.ReportProgress, ask.ReadIndex, ask.Say, ask.DropChip, ask.ShowDays),
        *(ask.ReportHits, ask.ToggleAxis, ask.ZoomAxis, ask.PanAxis, ask.StepYears, ask.PointAt, ask.Select),
        *(ask.ForgetBookmark, ask.TakeUp, ask.MoveBorder, ask.ShowEvent, ask.ShowNamed, ask.ForgetNamed),
        *(ask.ReadAgain, ask.ShowTexts, ask.ShowCorrected),
    }


@settings(max_examples=150, deadline=None)
@given(WALKS)
def test_the_event_is_shown_and_the_place_is_in_the_text(walk: list[ask.Intent]) -> None:
    state = after()
    for intent in walk:
        state = reduce(state, intent, INDEX)
        shown = selected(state)
        assert state.event in shown if shown else not state.event
        assert 0 <= state.place < len(TEXT)
        assert state.name in listed(state, INDEX) or not state.name
        assert (state.focus == "prompt") == (state.prompt is not None)
        assert state.found is None or 0 <= state.found[0] < state.found[1] <= len(TEXT)
        assert state.selected is None or 0 <= state.selected[0] < state.selected[1] <= len(TEXT)
        assert state.hits is None or state.hits.query == state.search


@settings(max_examples=150, deadline=None)
@given(WALKS, st.integers(1, 5))
def test_forward_returns_to_where_one_went_back_from(walk: list[ask.Intent], steps: int) -> None:
    here = after(*walk)
    steps = min(steps, len(here.history.behind))
    there = after(*[ask.Back()] * steps, state=here)
    assert there.history.can_go_forward == (steps > 0 or here.history.can_go_forward)
    assert after(*[ask.Forward()] * steps, state=there).spot == here.spot


@settings(max_examples=150, deadline=None)
@given(WALKS, INTENTS)
def test_back_undoes_a_jump_or_a_filter(walk: list[ask.Intent], step: ask.Intent) -> None:
    before = after(*walk)
    there = reduce(before, step, INDEX)
    filtered = isinstance(step, FILTERS) and there.view != before.view
    if filtered or len(there.history.behind) > len(before.history.behind):
        assert there.history.can_go_back
        returned = reduce(there, ask.Back(), INDEX)
        if before.prompt is None:
            assert returned.spot == before.spot
        assert reduce(returned, ask.Forward(), INDEX).spot == there.spot


@settings(max_examples=80, deadline=None)
@given(WALKS)
def test_what_changes_nothing_is_the_same_state(walk: list[ask.Intent]) -> None:
    state = replace(after(*walk), notice="")
    page = ask.Resize(state.page.width, state.page.height)
    assert reduce(state, page, INDEX) is state
    assert reduce(state, ask.SetFocus(state.focus), INDEX) is state


def test_what_is_no_intent_is_refused() -> None:
    with pytest.raises(TypeError, match="not an intent"):
        reduce(State(), "quit", INDEX)  # type: ignore[arg-type]


def test_a_session_shows_each_change_once_with_the_states_on_both_sides() -> None:
    shown: list[tuple[State, State]] = []
    session = Session(INDEX, lambda old, new: shown.append((old, new)))
    first = session.state
    session.read(INDEX, complete=True)
    session.post(ask.SetFocus(session.state.focus))
    assert shown == [(first, session.state)]
    changed = {
        field.name for field in fields(State) if getattr(first, field.name) != getattr(session.state, field.name)
    }
    assert changed == {"parse", "event", "name", "revision"}
