"""Searching for words and going to dates, by the intents of the prompt."""

from __future__ import annotations

import pytest

from tests.reader.samples import EVERYTHING, INDEX, TEXT, TODAY, after
from tui.reader import intents as ask
from tui.reader.seek import counted
from tui.reader.session import reduce
from tui.reader.state import MOST_ASKED, Asked, having_asked


def test_a_search_goes_from_where_it_was_opened_and_can_be_given_up() -> None:
    here = after(ask.Scroll(20))
    opened = reduce(here, ask.Ask("search"), INDEX)
    assert (opened.focus, opened.pane) == ("prompt", "article")
    typed = after(ask.Type("para"), ask.Type("paragraph 3"), ask.Type("paragraph 30"), state=opened)
    assert typed.found
    assert TEXT[slice(*typed.found)] == "Paragraph 30"
    given_up = reduce(typed, ask.CancelPrompt(), INDEX)
    assert (given_up.spot, given_up.search, given_up.found, given_up.focus) == (here.spot, "", None, here.focus)
    kept = reduce(typed, ask.Enter("paragraph 30", TODAY), INDEX)
    assert (kept.focus, kept.prompt, kept.found) == ("article", None, typed.found)
    assert reduce(kept, ask.Back(), INDEX).spot == here.spot


def test_what_is_not_found_is_said_and_forgotten_at_the_next_step() -> None:
    missing = after(ask.Ask("search"), ask.Type("zz[/]"), ask.Enter("zz[/]", TODAY))
    assert missing.notice == "Not found: zz[/]"
    assert "Not found" not in reduce(missing, ask.StepEvent(1), INDEX).notice
    assert "press /" in after(ask.StepFound(1)).notice


def test_found_places_go_forward_and_back() -> None:
    state = after(ask.Ask("search"), ask.Type("kabul"), ask.Enter("kabul", TODAY))
    first = state.found
    second = reduce(state, ask.StepFound(1), INDEX)
    assert first
    assert second.found
    assert second.found[0] > first[0]
    assert reduce(second, ask.StepFound(-1), INDEX).found == first


@pytest.mark.parametrize(
    ("words", "event", "notice"),
    [
        ("2008", True, ""),
        ("march 2030", True, "No event begins then (march 2030)"),
        ("gibberish", False, "Not a date I can read: gibberish"),
        ("  ", False, ""),
    ],
)
def test_going_to_a_date(words: str, event: bool, notice: str) -> None:
    here = after(*EVERYTHING, ask.SetFocus("timeline"))
    there = after(ask.Ask("date"), ask.Enter(words, TODAY), state=here)
    assert there.notice.startswith(notice)
    assert bool(there.notice) == bool(notice)
    assert there.focus == "timeline"
    assert (there.event != here.event) == event
    if words == "2008":
        assert str(INDEX.events[there.event].earliest).startswith("2008")


def test_no_dated_event_to_go_to_is_said() -> None:
    assert (
        "No event on the timeline" in after(ask.ChooseName("Nobody"), ask.Ask("date"), ask.Enter("2001", TODAY)).notice
    )


def test_the_place_shown_is_counted_among_all() -> None:
    state = after(ask.Ask("search"), ask.Type("paragraph 1"), ask.Enter("paragraph 1", TODAY))
    assert counted(state) == "1 of 10"
    assert counted(reduce(state, ask.StepFound(1), INDEX)) == "2 of 10"
    assert counted(reduce(state, ask.StepFound(-1), INDEX)) == "10 of 10"
    assert counted(reduce(state, ask.Dismiss(), INDEX)) == ""
    assert counted(after(ask.Ask("search"), ask.Type("zzz"))) == ""


def test_a_wrong_regular_expression_is_said_and_searched_no_further() -> None:
    state = after(ask.Ask("search"), ask.Type("/(unclosed"))
    assert state.notice.startswith("Not a regular expression")
    assert not state.search
    entered = reduce(state, ask.Enter("/(unclosed", TODAY), INDEX)
    assert entered.notice.startswith("Not a regular expression")
    assert entered.prompt is None


@pytest.mark.parametrize(
    ("words", "paragraph"),
    [("¶9", 9), ("#9", 9), ("p9", 9), ("P. 9", 9), ("¶0", 1), ("¶999", 40), ("50%", 20), ("0 %", 1)],
)
def test_going_to_a_paragraph_or_a_part(words: str, paragraph: int) -> None:
    there = after(ask.Ask("date"), ask.Enter(words, TODAY))
    assert INDEX.paragraph(there.place) == paragraph
    assert reduce(there, ask.Back(), INDEX).place == 0 or not there.history.can_go_back


def test_what_was_typed_is_kept_also_where_it_was_given_up() -> None:
    state = after(ask.Ask("search"), ask.Type("kabul"), ask.CancelPrompt())
    state = after(ask.Ask("date"), ask.Enter("2008", TODAY), state=state)
    state = after(ask.Ask("search"), ask.Enter("kabul", TODAY), state=state)
    assert state.asked == (Asked("date", "2008"), Asked("search", "kabul"))
    for number in range(2 * MOST_ASKED):
        state = having_asked(state, "search", str(number))
    assert len(state.asked) == MOST_ASKED
    assert having_asked(state, "search", " ") is state
