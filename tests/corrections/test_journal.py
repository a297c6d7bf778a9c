"""Undo and redo."""

from __future__ import annotations

from tui.corrections.journal import Journal
from tui.corrections.model import NO_CORRECTIONS, Corrections, EventCorrection, Place

STEPS = [Corrections(events=(EventCorrection(Place(str(number)), hidden=True),)) for number in range(3)]


def test_steps_are_taken_back_and_done_again() -> None:
    journal = Journal()
    for step in STEPS:
        journal = journal.then(step)
    assert journal.undone().now == STEPS[1]
    assert journal.undone().undone().redone().now == STEPS[1]
    assert journal.undone().undone().undone().now == NO_CORRECTIONS


def test_at_the_ends_nothing_changes() -> None:
    journal = Journal()
    assert journal.undone() is journal
    assert journal.redone() is journal


def test_a_new_step_forgets_what_was_taken_back() -> None:
    journal = Journal().then(STEPS[0]).undone().then(STEPS[1])
    assert journal.redone() is journal
    assert journal.undone().now == NO_CORRECTIONS


def test_what_others_have_added_is_not_taken_back() -> None:
    theirs = Corrections(events=(*STEPS[2].events, *STEPS[0].events))
    journal = Journal().then(STEPS[0]).with_others(theirs)
    assert set(journal.now.events) == {*STEPS[0].events, *STEPS[2].events}
    assert journal.undone().now == STEPS[2]
    assert set(journal.undone().redone().now.events) == {*STEPS[0].events, *STEPS[2].events}
