"""What two readers have changed."""

from __future__ import annotations

from datetime import date

from tui.corrections.merging import three_way
from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, Place

ONE = NO_CORRECTIONS.with_event(EventCorrection(Place("one"), title="1"))
TWO = ONE.with_event(EventCorrection(Place("two"), title="2"))


def test_what_i_took_back_goes_and_what_they_took_back_too() -> None:
    assert three_way(TWO, TWO, ONE) == ONE
    assert three_way(ONE, NO_CORRECTIONS, TWO).events == TWO.events
    assert three_way(ONE, TWO, NO_CORRECTIONS).events == TWO.events[1:]


def test_a_day_that_i_left_alone_is_theirs() -> None:
    theirs = Corrections(date(2001, 1, 1))
    assert three_way(NO_CORRECTIONS, theirs, NO_CORRECTIONS).published == date(2001, 1, 1)
    assert three_way(theirs, theirs, NO_CORRECTIONS).published is None
