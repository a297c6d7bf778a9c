"""Panes, notices and the parse."""

from __future__ import annotations

from dataclasses import replace

from tests.reader.samples import INDEX, TEXT, TODAY, after, event
from tui.document import Document
from tui.document.interval import Interval
from tui.reader import intents as ask
from tui.reader.index import Index
from tui.reader.session import State, reduce


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


def test_what_was_counted_in_another_text_is_counted_anew() -> None:
    state = after(ask.Ask("search"), ask.Type("kabul"), ask.Enter("kabul", TODAY))
    assert state.hits
    assert reduce(state, ask.ReadIndex(complete=True), INDEX).hits is None
