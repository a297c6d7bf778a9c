"""Rules of bookmarks, and of taking up a reading."""

from __future__ import annotations

from tests.reader.samples import EVERYTHING, INDEX, TODAY, after
from tui.reader import intents as ask
from tui.reader.rules.bookmarks import spot_to_mark
from tui.reader.selection import View
from tui.reader.session import reduce
from tui.state.texts import LONGEST_NOTE, Bookmark


def test_a_bookmark_is_set_at_what_one_looks_at() -> None:
    selected = after(ask.Select(50, 60))
    assert spot_to_mark(selected, INDEX) == 50
    event = after(*EVERYTHING, ask.StepEvent(1))
    assert spot_to_mark(event, INDEX) == INDEX.events[event.event].start
    away = after(ask.ChooseName("Nobody"), ask.Scroll(40))
    viewport = INDEX.viewport(away.page)
    assert viewport.shows(away.place, spot_to_mark(away, INDEX), spot_to_mark(away, INDEX) + 1)


def test_bookmarks_have_notes_stand_in_order_and_can_be_taken_away() -> None:
    state = after(ask.Select(500, 510), ask.Ask("note"), ask.Enter(" look  here ", TODAY))
    state = after(ask.Select(50, 60), ask.Ask("note"), ask.Enter("", TODAY), state=state)
    assert state.bookmarks == (Bookmark(50, ""), Bookmark(500, "look here"))
    assert state.notice.startswith("Marked ¶")
    again = after(ask.Ask("note"), ask.Enter("another note", TODAY), state=state)
    assert again.bookmarks == (Bookmark(50, "another note"), Bookmark(500, "look here"))
    assert reduce(again, ask.ForgetBookmark(50), INDEX).bookmarks == (Bookmark(500, "look here"),)
    assert after(ask.Ask("note"), ask.CancelPrompt()).bookmarks == ()


def test_a_reading_is_taken_up_where_it_was_left() -> None:
    view = View(("Taliban", "Atlantis"), density="all")
    event = next(event.id for event in INDEX.document.events if "Taliban" in event.entities)
    taken = after(ask.TakeUp(0, event, view))
    assert taken.event == event
    assert taken.view == View(("Taliban",), density="all")
    moved = after(ask.Scroll(20), ask.TakeUp(0, event, view))
    assert moved.place == after(ask.Scroll(20)).place
    assert after(ask.TakeUp(0, "gone", View())).event == after().event


def test_a_note_is_kept_where_none_is_given_and_never_too_long() -> None:
    state = after(ask.Ask("note"), ask.Enter("precious", TODAY))
    assert [mark.note for mark in after(ask.Ask("note"), ask.Enter("", TODAY), state=state).bookmarks] == ["precious"]
    long = after(ask.Ask("note"), ask.Enter("x" * 9_000, TODAY))
    assert len(long.bookmarks[0].note) == LONGEST_NOTE


def test_what_is_asked_for_during_the_parse_is_not_taken_away() -> None:
    asked = after(ask.ChooseName("Kabul"))
    assert reduce(asked, ask.TakeUp(0, "", View(("Taliban",))), INDEX).view == asked.view
