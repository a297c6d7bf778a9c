"""Which events are shown: by names, days, density and order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.reader.samples import EVERYTHING, INDEX, TEXT, TODAY, after, event, selected
from tui.document import Document
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.name_list import Named
from tui.reader.selection import ANY_DAYS, View
from tui.reader.session import reduce
from tui.reader.state import listed


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


def test_choosing_a_name_shows_its_events() -> None:
    here = after(ask.Scroll(30))
    there = reduce(here, ask.ChooseName("Taliban"), INDEX)
    assert all("Taliban" in INDEX.events[event].entities for event in selected(there))
    assert there.name == "Taliban"
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


def test_each_part_of_what_narrows_the_timeline_can_be_taken_away() -> None:
    state = after(*EVERYTHING, ask.ChooseName("Taliban"), ask.ShowDays(date(2005, 1, 1), date(2012, 12, 31)))
    assert selected(state)
    shown = [INDEX.events[event] for event in selected(state)]
    assert all(event.entities and event.earliest and 2005 <= event.earliest.year <= 2012 for event in shown)
    without_days = reduce(state, ask.DropChip(), INDEX)
    without_names = reduce(state, ask.DropChip(0), INDEX)
    assert without_days.view == replace(state.view, days=ANY_DAYS)
    assert without_names.view == replace(state.view, names=())
    assert reduce(without_days, ask.Back(), INDEX).view == state.view
    assert "press F" in reduce(after(), ask.DropChip(), INDEX).notice
    assert reduce(state, ask.DropChip(2), INDEX).view == state.view


def test_esc_takes_all_that_narrows_the_timeline_away_at_once() -> None:
    state = after(ask.ChooseName("Taliban"), ask.ShowDays(date(2005, 1, 1), date(2012, 12, 31)), ask.ChangeDensity(1))
    assert reduce(state, ask.Dismiss(), INDEX).view == View(density=state.view.density)


def test_names_that_take_part_in_what_is_shown_are_counted_there() -> None:
    state = after(*EVERYTHING, ask.ShowDays(date(2005, 1, 1), date(2012, 12, 31)))
    counted = {item.entity.name: item.number for item in listed(state, INDEX).items if isinstance(item, Named)}
    there = [name for event in [INDEX.events[event] for event in selected(state)] for name in event.entities]
    assert counted == {name: there.count(name) for name in set(there)}


def test_a_choice_of_name_leaves_what_one_reads_in_view() -> None:
    there = after(ask.GoToOffset(len(TEXT) // 2), ask.ChooseName("Nobody"))
    assert there.place == after(ask.GoToOffset(len(TEXT) // 2)).place
    assert there.notice.startswith("Not named in what is on the screen")
    assert not after(ask.ChooseName("Taliban")).notice


def test_widening_stays_where_one_reads() -> None:
    nothing = after(ask.Ask("narrow"), ask.Enter("zzz", TODAY))
    assert not nothing.event
    for widening in (ask.Dismiss(), ask.DropChip()):
        assert reduce(nothing, widening, INDEX).place == nothing.place
