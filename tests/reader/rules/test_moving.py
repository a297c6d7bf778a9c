"""Moving from mention to mention."""

from __future__ import annotations

from datetime import date

from tests.reader.samples import INDEX, after, selected
from tui.reader import intents as ask
from tui.reader.session import reduce


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


def test_an_event_that_is_not_shown_is_gone_to_in_the_narrowest_view_that_has_it() -> None:
    shown = selected(after())
    hidden = next(event.id for event in INDEX.document.events if event.id not in shown)
    here = after(ask.ShowEvent(shown[0]))
    assert (here.event, here.view) == (shown[0], after().view)
    there = after(ask.ShowEvent(hidden))
    assert there.event == hidden
    assert there.view.density != after().view.density
    assert there.history.can_go_back
    narrowed = after(ask.ShowDays(date(2030, 1, 1), date(2031, 1, 1)), ask.ShowEvent(hidden))
    assert narrowed.event == hidden
    assert not narrowed.view.is_narrowed
    assert after(ask.ShowEvent("none")).event == after().event
