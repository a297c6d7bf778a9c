"""The rules by which what the reader sees changes: examples, and properties over random intents."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reader.samples import TEXT, document
from tui.document import Document
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import Session, State, reduce

INDEX = Index(document())
TODAY = date(2021, 7, 5)
FILTERS = (ask.ChooseName, ask.ClearNames, ask.ToggleMatch, ask.ChangeDensity)


def after(*intents: ask.Intent, state: State | None = None, index: Index = INDEX) -> State:
    """The state after `intents`, beginning with the parsed document on a page of ten rows."""
    now = state or reduce(reduce(State(), ask.Resize(40, 10), index), ask.ReadIndex(complete=True), index)
    for intent in intents:
        now = reduce(now, intent, index)
    return now


def selected(state: State, index: Index = INDEX) -> list[str]:
    return [event.id for event in index.selection(state.view).events]


# -- properties

STEPS = st.sampled_from([-1, 1])
NAMES = st.sampled_from(["Taliban", "Kabul", "Nobody", "Atlantis"])
WORDS = st.sampled_from(["", " ", "kabul", "Taliban", "zzz", "paragraph 39", "(", "2004", "march", "3 may 2009", "no"])
PLAIN = (
    *(ask.Back, ask.Forward, ask.ClearNames, ask.ToggleMatch, ask.TurnOrder, ask.FindName, ask.LeaveFilter),
    *(ask.CancelPrompt, ask.Dismiss, ask.ToggleZoom, ask.ReportFailure),
)
INTENTS: st.SearchStrategy[ask.Intent] = st.one_of(
    st.builds(ask.Scroll, st.integers(-60, 60)),
    st.builds(ask.ScrollToEdge, STEPS),
    st.builds(ask.GoToEvent, st.sampled_from([event.id for event in INDEX.document.events] + ["none"])),
    *(st.builds(kind, STEPS) for kind in (ask.StepEvent, ask.StepMention, ask.StepFound, ask.NextPane)),
    st.builds(ask.ChangeDensity, STEPS),
    st.builds(ask.GoToOffset, st.integers(-5, len(TEXT) + 5)),
    st.builds(ask.ChooseName, NAMES, st.booleans()),
    st.builds(ask.PointAtName, NAMES),
    st.builds(ask.FilterNames, st.sampled_from(["", "k", "tali", "zzz"])),
    st.builds(ask.Ask, st.sampled_from(get_args(ask.Purpose))),
    st.builds(ask.Type, WORDS),
    st.builds(ask.Enter, WORDS, st.just(TODAY)),
    st.builds(ask.SetFocus, st.sampled_from(["article", "timeline", "entities", "filter", "prompt"])),
    st.builds(ask.Resize, st.integers(-3, 90), st.integers(0, 50)),
    st.builds(ask.ReportProgress, st.floats(0, 1)),
    st.builds(ask.ReadIndex, st.booleans()),
    st.builds(ask.Say, st.just("words")),
    st.sampled_from([kind() for kind in PLAIN]),
)
WALKS = st.lists(INTENTS, max_size=25)


def test_the_walks_have_every_intent() -> None:
    drawn = {kind for kind in get_args(ask.Intent) if kind not in PLAIN}
    assert drawn == {
        *(ask.Scroll, ask.ScrollToEdge, ask.GoToEvent, ask.StepEvent, ask.StepMention, ask.StepFound, ask.NextPane),
        *(ask.ChangeDensity, ask.GoToOffset, ask.ChooseName, ask.PointAtName, ask.FilterNames, ask.Ask, ask.Type),
        *(ask.Enter, ask.SetFocus, ask.Resize, ask.ReportProgress, ask.ReadIndex, ask.Say),
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
        assert state.name in INDEX.names(state.filter, state.name_order) or not state.name
        assert (state.focus == "prompt") == (state.prompt is not None)
        assert state.found is None or 0 <= state.found[0] < state.found[1] <= len(TEXT)


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


# -- examples


def test_what_is_no_intent_is_refused() -> None:
    with pytest.raises(TypeError, match="not an intent"):
        reduce(State(), "quit", INDEX)  # type: ignore[arg-type]


@pytest.mark.parametrize("order", ["calendar", "story"])
def test_an_event_filtered_away_gives_way_to_the_nearest_in_the_text(order: str) -> None:
    turned = after(*([ask.TurnOrder()] if order == "story" else []))
    main = set(selected(reduce(turned, ask.ChangeDensity(-1), INDEX)))
    lesser = [event for event in INDEX.document.events if event.id not in main]
    assert lesser
    for event in lesser:
        here = reduce(turned, ask.GoToEvent(event.id), INDEX)
        there = reduce(here, ask.ChangeDensity(-1), INDEX)
        assert there.event in main
        away = {other: abs(INDEX.events[other].start - event.start) for other in main}
        assert away[there.event] <= min(away.values()) + 40  # events are up to 42 characters long
        now = INDEX.events[there.event]
        assert INDEX.viewport(there.page).shows(there.place, now.start, now.end)
        assert reduce(there, ask.StepEvent(1), INDEX).event != selected(there)[0]
        assert reduce(there, ask.Back(), INDEX).spot == here.spot


def test_an_event_that_stays_shown_stays_current_in_its_place() -> None:
    shown = selected(after(ask.ChangeDensity(-1)))[3]
    here = after(ask.GoToEvent(shown), ask.Scroll(1), ask.Scroll(-1), ask.GoToEvent(shown))
    there = reduce(here, ask.ChangeDensity(-1), INDEX)
    assert (there.event, there.place) == (here.event, here.place)


def test_the_least_density_is_not_left_behind() -> None:
    least = after(ask.ChangeDensity(-1), ask.ChangeDensity(-1))
    assert reduce(least, ask.ChangeDensity(-1), INDEX) is least


def test_choosing_a_name_shows_its_events_and_its_next_mention() -> None:
    here = after(ask.Scroll(30))
    there = reduce(here, ask.ChooseName("Taliban"), INDEX)
    assert all("Taliban" in INDEX.events[event].entities for event in selected(there))
    assert there.name == "Taliban"
    mention = next(m for m in INDEX.entities["Taliban"].mentions if m.start >= here.place)
    assert INDEX.viewport(there.page).shows(there.place, mention.start, mention.end)
    assert reduce(there, ask.Back(), INDEX).spot == here.spot
    assert reduce(there, ask.ChooseName("Taliban"), INDEX).view == here.view


def test_names_add_up_and_match_any_or_all() -> None:
    both = after(ask.ChooseName("Taliban"), ask.ChooseName("Kabul", add=True))
    assert both.view.names == ("Taliban", "Kabul")
    all_of_them = reduce(both, ask.ToggleMatch(), INDEX)
    assert set(selected(all_of_them)) < set(selected(both))
    assert all(INDEX.events[event].entities == ("Taliban", "Kabul") for event in selected(all_of_them))
    assert reduce(both, ask.ChooseName("Taliban", add=True), INDEX).view.names == ("Kabul",)
    assert reduce(both, ask.ChooseName("Nobody"), INDEX).view.names == ("Nobody",)


def test_a_name_without_events_leaves_no_event_current() -> None:
    state = after(ask.ChooseName("Nobody"))
    assert (state.event, selected(state)) == ("", [])
    assert reduce(state, ask.StepEvent(1), INDEX).event == ""
    assert reduce(state, ask.ClearNames(), INDEX).event


def test_an_unknown_name_or_event_changes_nothing() -> None:
    state = after()
    assert reduce(state, ask.ChooseName("Atlantis"), INDEX) is state
    assert reduce(state, ask.GoToEvent("none"), INDEX) is state


def test_mentions_of_the_chosen_names_go_round() -> None:
    assert "No name is chosen" in after(ask.StepMention(1)).notice
    state = after(ask.ChooseName("Kabul"))
    mentions = [(mention.start, mention.end) for mention in INDEX.entities["Kabul"].mentions]
    found = []
    for _ in range(len(mentions) + 1):
        state = reduce(state, ask.StepMention(1), INDEX)
        found.append(state.found)
    assert set(found) == set(mentions)
    assert found[0] == found[-1]
    assert reduce(state, ask.StepMention(-1), INDEX).found == found[-2]


def test_a_search_goes_from_where_it_was_opened_and_can_be_given_up() -> None:
    here = after(ask.Scroll(20))
    opened = reduce(here, ask.Ask("search"), INDEX)
    assert (opened.focus, opened.pane) == ("prompt", "article")
    typed = after(ask.Type("para"), ask.Type("paragraph 3"), ask.Type("paragraph 30"), state=opened)
    assert typed.found
    assert TEXT[slice(*typed.found)] == "Paragraph 30"
    given_up = reduce(typed, ask.CancelPrompt(), INDEX)
    assert (given_up.spot, given_up.search, given_up.found, given_up.focus) == (here.spot, "", None, here.focus)
    kept = reduce(typed, ask.Enter("paragraph 30", TODAY), INDEX)
    assert (kept.focus, kept.prompt, kept.found) == ("article", None, typed.found)
    assert reduce(kept, ask.Back(), INDEX).spot == here.spot


def test_what_is_not_found_is_said_and_forgotten_at_the_next_step() -> None:
    missing = after(ask.Ask("search"), ask.Type("zz[/]"), ask.Enter("zz[/]", TODAY))
    assert missing.notice == "Not found: zz[/]"
    assert not reduce(missing, ask.StepEvent(1), INDEX).notice
    assert "press /" in after(ask.StepFound(1)).notice


def test_found_places_go_forward_and_back() -> None:
    state = after(ask.Ask("search"), ask.Type("kabul"), ask.Enter("kabul", TODAY))
    first = state.found
    second = reduce(state, ask.StepFound(1), INDEX)
    assert first
    assert second.found
    assert second.found[0] > first[0]
    assert reduce(second, ask.StepFound(-1), INDEX).found == first


@pytest.mark.parametrize(
    ("words", "event", "notice"),
    [
        ("2008", True, ""),
        ("march 2030", True, "No event begins then (march 2030)"),
        ("gibberish", False, "Not a date I can read: gibberish"),
        ("  ", False, ""),
    ],
)
def test_going_to_a_date(words: str, event: bool, notice: str) -> None:
    here = after(ask.SetFocus("timeline"))
    there = after(ask.Ask("date"), ask.Enter(words, TODAY), state=here)
    assert there.notice.startswith(notice)
    assert bool(there.notice) == bool(notice)
    assert there.focus == "timeline"
    assert (there.event != here.event) == event
    if words == "2008":
        assert str(INDEX.events[there.event].earliest).startswith("2008")


def test_no_dated_event_to_go_to_is_said() -> None:
    assert (
        "No event on the timeline" in after(ask.ChooseName("Nobody"), ask.Ask("date"), ask.Enter("2001", TODAY)).notice
    )


def test_esc_puts_away_what_was_found_and_then_the_names() -> None:
    state = after(ask.ChooseName("Kabul"), ask.Ask("search"), ask.Type("taliban"), ask.Enter("taliban", TODAY))
    once = reduce(state, ask.Dismiss(), INDEX)
    assert (once.search, once.found, once.view.names) == ("", None, ("Kabul",))
    assert reduce(once, ask.Dismiss(), INDEX).view.names == ()


def test_orders_turn_in_the_pane_that_has_the_keys() -> None:
    story = after(ask.TurnOrder())
    starts = [INDEX.events[event].start for event in selected(story)]
    assert starts == sorted(starts)
    names = after(ask.SetFocus("entities"), ask.TurnOrder())
    assert (names.name_order, names.view.order) == ("count", "calendar")
    assert after(*[ask.TurnOrder()] * 3, state=names).name_order == "kind"


def test_the_box_above_the_names_points_at_the_best_find() -> None:
    state = after(ask.FindName(), ask.FilterNames("kabol"))
    assert (state.focus, state.pane, state.name) == ("filter", "entities", "Kabul")
    closed = after(ask.LeaveFilter(), state=state)
    assert (closed.focus, closed.filter, closed.name) == ("entities", "", "Kabul")
    assert reduce(closed, ask.FilterNames("late"), INDEX) is closed, "typed before it was closed, reported after"


def test_panes_go_round_and_close_the_prompt() -> None:
    state = after(ask.Ask("date"), ask.NextPane(1))
    assert (state.focus, state.prompt) == ("timeline", None)
    assert after(ask.NextPane(-1)).focus == "entities"
    assert after(ask.NextPane(1), ask.NextPane(1), ask.NextPane(1)).focus == "article"


def test_a_resize_keeps_the_place() -> None:
    here = after(ask.Scroll(25))
    there = after(ask.Resize(20, 30), ask.Resize(90, 5), ask.Resize(40, 10), state=here)
    assert there.spot == here.spot


def test_the_parse_is_followed() -> None:
    outline = Index(Document(TEXT, blocks=INDEX.document.blocks))
    state = reduce(reduce(State(), ask.Resize(40, 10), outline), ask.Scroll(3), outline)
    assert not state.event
    running = reduce(state, ask.ReportProgress(0.5), outline)
    assert (running.share, running.parse) == (0.5, "running")
    done = reduce(running, ask.ReadIndex(complete=True), INDEX)
    assert (done.parse, done.revision, done.place) == ("done", 1, state.place)
    assert done.event
    assert reduce(running, ask.ReportFailure(), outline).parse == "failed"
    assert "--date" in reduce(running, ask.ReadIndex(complete=True), outline).notice


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
