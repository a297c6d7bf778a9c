"""Corrections as values."""

from __future__ import annotations

from datetime import date

from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, NameCorrection, Place

AT, THERE = Place("one"), Place("two")


def test_what_is_said_of_one_place_is_put_together() -> None:
    first = Corrections().with_event(EventCorrection(AT, title="A")).with_event(EventCorrection(THERE, hidden=True))
    second = first.with_event(EventCorrection(AT, date="1904"))
    assert set(second.events) == {EventCorrection(THERE, hidden=True), EventCorrection(AT, title="A", date="1904")}
    assert second.with_event(EventCorrection(AT, title="B")).events[-1].title == "B"


def test_what_is_said_of_one_name_is_put_together() -> None:
    first = Corrections().with_name(NameCorrection("Tom", rename="Thomas"))
    assert first.with_name(NameCorrection("Tom", kind="person")).names == (
        NameCorrection("Tom", rename="Thomas", kind="person"),
    )


def test_others_go_over_these() -> None:
    one = Corrections(date(2001, 1, 1)).with_event(EventCorrection(AT, title="A"))
    other = Corrections(date(2002, 2, 2)).with_event(EventCorrection(AT, title="B"))
    assert one.merged(other).published == date(2002, 2, 2)
    assert one.merged(other).events == (EventCorrection(AT, title="B"),)
    assert one.merged(NO_CORRECTIONS) == one
    assert one
    assert not NO_CORRECTIONS
