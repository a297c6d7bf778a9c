"""The rules, by examples: what each intent makes of the state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reader.samples import EVERYTHING, INDEX, TEXT, TODAY, after, event, selected
from tui.document import Document
from tui.document.model import Interval
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import State, reduce


@pytest.mark.parametrize("order", ["calendar", "story"])
def test_an_event_filtered_away_gives_way_to_the_nearest_in_the_text(order: str) -> None:
    turned = after(*EVERYTHING, *([ask.TurnOrder()] if order == "story" else []))
    main = set(selected(reduce(turned, ask.ChangeDensity(-1), INDEX)))
    lesser = [one for one in INDEX.document.events if one.id not in main]
    assert lesser
    for left in lesser:
        here = reduce(turned, ask.GoToEvent(left.id), INDEX)
        there = reduce(here, ask.ChangeDensity(-1), INDEX)
        assert there.event in main
        away = {other: abs(INDEX.events[other].start - left.start) for other in main}
        assert away[there.event] <= min(away.values()) + 40  # events are up to 42 characters long
        now = INDEX.events[there.event]
        assert INDEX.viewport(there.page).shows(there.place, now.start, now.end)
        assert reduce(there, ask.StepEvent(1), INDEX).event != selected(there)[0]
        assert reduce(there, ask.Back(), INDEX).spot == here.spot


def test_the_least_density_is_not_left_behind() -> None:
    least = after(ask.ChangeDensity(-1))
    still = reduce(least, ask.ChangeDensity(-1), INDEX)
    assert (still.view, still.spot, selected(still)) == (least.view, least.spot, selected(least))
    assert still.notice == f"Only the main events are shown: {len(selected(least))}."
    most = after(*EVERYTHING)
    assert not most.notice
    assert reduce(most, ask.ChangeDensity(1), INDEX).notice == "All events are shown: 40."


def test_each_step_of_density_changes_what_is_shown_or_says_that_it_cannot() -> None:
    few = Index(Document(TEXT, events=tuple(event(f"e{number}", number * 10, TODAY) for number in range(4))))
    state = after(index=few)
    assert len(selected(state, few)) == 4
    assert reduce(state, ask.ChangeDensity(1), few).notice == "All events are shown: 4."
    fewer = reduce(state, ask.ChangeDensity(-1), few)
    assert len(selected(fewer, few)) == 3
    assert len(selected(reduce(fewer, ask.ChangeDensity(1), few), few)) == 4


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
    both = after(*EVERYTHING, ask.ChooseName("Taliban"), ask.ChooseName("Kabul", add=True))
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
    assert not done.notice


def test_dates_that_nothing_places_are_announced() -> None:
    unplaced = event("e", 0, None)
    unplaced = replace(unplaced, interval=Interval(value="XXXX-WXX-6", precision="day"))
    index = Index(Document(TEXT, events=(unplaced,)))
    assert "without a known week or year: 1. To place them, give --date" in after(index=index).notice
