"""Views with names."""

from __future__ import annotations

from tests.reader.samples import INDEX, TODAY, after
from tui.reader import intents as ask
from tui.reader.rules.named import with_named_view
from tui.reader.selection import View
from tui.reader.session import reduce
from tui.reader.state import NamedView
from tui.state.texts import LONGEST_NAME


def test_what_is_shown_is_named_shown_again_and_forgotten() -> None:
    named = after(ask.ChooseName("Kabul"), ask.Ask("name"), ask.Enter(" the  town ", TODAY))
    assert named.named == (NamedView("the town", View(("Kabul",))),)
    assert "the town" in named.notice
    cleared = reduce(named, ask.Dismiss(), INDEX)
    assert cleared.view == View()
    shown = reduce(cleared, ask.ShowNamed("the town"), INDEX)
    assert shown.view == View(("Kabul",))
    assert reduce(shown, ask.Back(), INDEX).view == View()
    assert reduce(shown, ask.ForgetNamed("the town"), INDEX).named == ()
    assert reduce(shown, ask.ShowNamed("another"), INDEX).spot == shown.spot


def test_names_that_the_text_does_not_have_are_left_out() -> None:
    from dataclasses import replace

    state = replace(after(), named=(NamedView("both", View(("Kabul", "Atlantis"))),))
    assert reduce(state, ask.ShowNamed("both"), INDEX).view == View(("Kabul",))


def test_a_name_is_given_once_and_only_to_what_narrows() -> None:
    assert "Nothing narrows" in with_named_view(after(), "all").notice
    chosen = after(ask.ChooseName("Kabul"))
    assert with_named_view(chosen, "  ").named == ()
    twice = with_named_view(with_named_view(chosen, "a"), "a")
    assert len(twice.named) == 1
    assert len(with_named_view(chosen, "x" * 500).named[0].name) == LONGEST_NAME
    assert [one.name for one in with_named_view(with_named_view(chosen, "b"), "a").named] == ["a", "b"]
