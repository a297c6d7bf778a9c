"""Which commands can do something now: what they change is asked of the rules themselves."""

from __future__ import annotations

import pytest

from tests.reader.samples import INDEX, after
from tui.document import Document
from tui.reader import intents as ask
from tui.reader.commands import SECTIONS
from tui.reader.index import Index
from tui.reader.possible import is_possible
from tui.reader.state import State

EMPTY = Index(Document("Nothing."))


@pytest.mark.parametrize(
    ("action", "state"),
    [
        ("mention(1)", after(ask.ChooseName("Kabul"))),
        ("together", after(ask.ChooseName("Kabul"), ask.ChooseName("Taliban", add=True))),
        ("found(1)", after(ask.Ask("search"), ask.Type("took"))),
        ("drop_chip", after(ask.ShowDays(*(INDEX.document.events[0].earliest,) * 2))),  # type: ignore[arg-type]
        ("escape", after(ask.Select(3, 9))),
        ("escape", after(ask.ChooseName("Kabul"))),
        ("bookmarks", after(ask.Ask("note"), ask.Enter("here", INDEX.document.published))),  # type: ignore[arg-type]
        ("back", after(ask.GoToOffset(900))),
        ("ahead", after(ask.GoToOffset(900), ask.Back())),
    ],
)
def test_a_command_is_lit_once_there_is_something_for_it(action: str, state: State) -> None:
    assert not is_possible(action, after(), INDEX)
    assert is_possible(action, state, INDEX)


@pytest.mark.parametrize("action", ["event(1)", "narrow", "find_name", "lanes", "zoom_axis(2)", "years(1)", "outline"])
def test_a_text_without_dates_names_and_headings_has_little_to_do(action: str) -> None:
    assert not is_possible(action, State(), EMPTY)


def test_the_density_ends_somewhere() -> None:
    state = after()
    for step in (1, -1):
        seen = 0
        while is_possible(f"density({step})", state, INDEX) and seen < 9:
            state = after(ask.ChangeDensity(step), state=state)
            seen += 1
        assert 1 <= seen < 9
        assert after(ask.ChangeDensity(step), state=state).notice


def test_what_is_told_apart_is_a_command() -> None:
    actions = {command.action for _, table in SECTIONS for command in table}
    greyed = {action for action in actions if not is_possible(action, State(), EMPTY)}
    assert {"mention(1)", "back", "found(-1)", "bookmarks"} <= greyed
    assert {"search", "app.quit", "zoom", "app.help", "rows(1)", "axis"} <= actions - greyed
    assert is_possible("no such action", State(), EMPTY)
