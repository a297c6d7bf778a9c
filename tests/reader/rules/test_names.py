"""The list of names and the box above it."""

from __future__ import annotations

from tests.reader.samples import INDEX, after
from tui.reader import intents as ask
from tui.reader.session import reduce


def test_the_box_above_the_names_points_at_the_best_find() -> None:
    state = after(ask.FindName(), ask.FilterNames("kabol"))
    assert (state.focus, state.pane, state.name) == ("filter", "entities", "Kabul")
    closed = after(ask.LeaveFilter(), state=state)
    assert (closed.focus, closed.filter, closed.name) == ("entities", "", "Kabul")
    assert reduce(closed, ask.FilterNames("late"), INDEX) is closed, "typed before it was closed, reported after"
