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
    first = Corrections().with_name(NameCorrection("Tom", kind="person"))
    assert first.with_name(NameCorrection("Tom", rename="Thomas")).names == (
        NameCorrection("Tom", rename="Thomas", kind="person"),
    )


def test_names_are_put_right_in_their_order() -> None:
    first = Corrections().with_name(NameCorrection("Tom", rename="Thomas"))
    both = first.with_name(NameCorrection("Thomas", rename="Tom")).with_name(NameCorrection("Tom", kind="group"))
    assert [(one.name, one.rename, one.kind) for one in both.names] == [
        ("Tom", "Thomas", None),
        ("Thomas", "Tom", None),
        ("Tom", None, "group"),
    ]


def test_what_was_merged_by_hand_is_parted_by_not_merging_it() -> None:
    merged = Corrections().with_event(EventCorrection(AT, same_as=THERE))
    assert merged.with_event(EventCorrection(AT, split=True)).events == (EventCorrection(AT),)
    parted = Corrections().with_event(EventCorrection(AT, split=True))
    assert parted.with_event(EventCorrection(AT, same_as=THERE)).events == (EventCorrection(AT, same_as=THERE),)


def test_there_are_some_or_none() -> None:
    assert Corrections(date(2001, 1, 1))
    assert Corrections().with_event(EventCorrection(AT, hidden=True))
    assert not NO_CORRECTIONS
