"""Rules of selecting text and of pointing at it."""

from __future__ import annotations

from dataclasses import replace

from tests.reader.samples import EVERYTHING, INDEX, TEXT, after
from tui.document.model import Sentence
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import reduce

SENTENCES = tuple(Sentence(block.start, block.end, number) for number, block in enumerate(INDEX.document.blocks))
WITH_SENTENCES = Index(replace(INDEX.document, sentences=SENTENCES))


def test_a_drag_selects_in_either_direction() -> None:
    assert after(ask.Select(10, 14)).selected == after(ask.Select(14, 10)).selected == (10, 15)
    assert after(ask.Select(-5, 3)).selected == (0, 4)
    assert after(ask.Select(10, 10**9)).selected == (10, len(TEXT))
    assert reduce(after(ask.Select(10, 14)), ask.Dismiss(), INDEX).selected is None


def test_each_step_selects_more_and_the_last_nothing() -> None:
    state = after(*EVERYTHING, ask.StepEvent(1), index=WITH_SENTENCES)
    event = WITH_SENTENCES.events[state.event]
    block = WITH_SENTENCES.block_at(event.start)
    assert block
    one = reduce(state, ask.SelectMore(), WITH_SENTENCES)
    assert one.selected == (event.start, event.end)
    two = reduce(one, ask.SelectMore(), WITH_SENTENCES)
    assert two.selected == (block.start, block.end)
    assert reduce(two, ask.SelectMore(), WITH_SENTENCES).selected is None


def test_pointing_at_a_sentence_makes_its_event_current() -> None:
    event = INDEX.document.events[3]
    state = after(*EVERYTHING, index=WITH_SENTENCES)
    there = reduce(state, ask.PointAt(event.start + 1), WITH_SENTENCES)
    assert there.event == event.id
    assert there.place == state.place
    beside = reduce(state, ask.PointAt(event.end + 2), WITH_SENTENCES)
    assert WITH_SENTENCES.sentence_at(event.end + 2) == WITH_SENTENCES.sentence_at(beside_start(beside.event))


def beside_start(event: str) -> int:
    """Where an event begins."""
    return INDEX.events[event].start


def test_pointing_where_no_event_is_reported_says_so() -> None:
    few = after(ask.ChangeDensity(-1), index=WITH_SENTENCES)
    shown = WITH_SENTENCES.selection(few.view)
    free = next(one.start for one in SENTENCES if not shown.touching(one.start, one.end))
    there = reduce(few, ask.PointAt(free), WITH_SENTENCES)
    assert there.event == few.event
    assert "No event on the timeline" in there.notice
    assert reduce(few, ask.PointAt(len(TEXT) + 9), WITH_SENTENCES) == few


def test_a_selection_out_of_view_is_dropped() -> None:
    state = after(ask.Select(10, 20))
    assert reduce(after(ask.Select(90, 95)), ask.Scroll(1), INDEX).selected == (90, 96)
    assert reduce(state, ask.ScrollToEdge(1), INDEX).selected is None


def test_more_is_selected_of_the_current_event_wherever_the_selection_was() -> None:
    state = after(*EVERYTHING, ask.StepEvent(1), index=WITH_SENTENCES)
    event = WITH_SENTENCES.events[state.event]
    elsewhere = replace(state, selected=(0, 2_000))
    assert reduce(elsewhere, ask.SelectMore(), WITH_SENTENCES).selected == (event.start, event.end)
