"""The prompt: what it opens from, returns to, and does with what is typed."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reader.samples import INDEX, TODAY, after
from tui.reader import intents as ask
from tui.reader.selection import Days, View
from tui.reader.session import reduce


def test_narrowing_returns_to_the_pane_it_was_asked_from() -> None:
    state = after(ask.SetFocus("timeline"), ask.Ask("narrow"), ask.Enter("2008, taliban, planned", TODAY))
    assert (state.focus, state.prompt) == ("timeline", None)
    days = Days(date(2008, 1, 1), date(2008, 12, 31))
    assert state.view == View(("Taliban",), days=days, kinds=("planned",))
    assert reduce(state, ask.Back(), INDEX).view == View()


def test_an_empty_prompt_changes_nothing() -> None:
    for purpose in ("search", "date", "narrow"):
        here = after(ask.Ask(purpose))
        assert reduce(here, ask.Enter("  ", TODAY), INDEX).spot == after().spot


def test_a_wrong_word_is_looked_for_in_the_events() -> None:
    assert after(ask.Ask("narrow"), ask.Enter("zzz", TODAY)).view == View(words=("zzz",))


def test_typing_in_another_prompt_searches_nothing() -> None:
    assert not after(ask.Ask("date"), ask.Type("kabul")).search
    assert not after(ask.Type("kabul")).search


def test_counts_that_come_too_late_are_left() -> None:
    state = after(ask.Ask("search"), ask.Type("kabul"))
    assert state.hits
    late = state.hits._replace(query="taliban")
    assert reduce(state, ask.ReportHits(late, state.revision), INDEX) is state
    assert reduce(state, ask.ReportHits(state.hits._replace(found=()), state.revision - 1), INDEX) is state


@pytest.mark.parametrize("words", ["man", "un", "set", "/(", "/(a+)+$", "taliba", "all"])
def test_what_is_no_date_and_no_whole_name_is_a_word(words: str) -> None:
    state = after(ask.Ask("narrow"), ask.Enter(words, TODAY))
    assert state.view == View(words=(words,))
    assert INDEX.selection(state.view).hidden >= 0


def test_narrowing_says_what_is_shown_where_the_chips_cannot_be_seen() -> None:
    state = after(ask.Ask("narrow"), ask.Enter("2008, taliban", TODAY))
    number = len(INDEX.selection(state.view).events)
    assert state.notice.startswith(f"{number} event")
    assert "Taliban" in state.notice
