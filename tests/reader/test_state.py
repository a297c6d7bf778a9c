"""What stays as it is when the state changes: the event shown, and the place."""

from __future__ import annotations

from tests.reader.samples import INDEX, after, selected
from tui.reader import intents as ask
from tui.reader.session import reduce


def test_an_event_that_stays_shown_stays_current_in_its_place() -> None:
    shown = selected(after(ask.ChangeDensity(-1)))[2]
    here = after(ask.GoToEvent(shown), ask.Scroll(1), ask.Scroll(-1), ask.GoToEvent(shown))
    there = reduce(here, ask.ChangeDensity(-1), INDEX)
    assert (there.event, there.place) == (here.event, here.place)


def test_a_resize_keeps_the_place() -> None:
    here = after(ask.Scroll(25))
    there = after(ask.Resize(20, 30), ask.Resize(90, 5), ask.Resize(40, 10), state=here)
    assert there.spot == here.spot
