"""The list of commands: narrowed as one types, run by Enter, and no burst of keys breaks it."""

from __future__ import annotations

import pytest
from textual.widgets import Input, OptionList

from tests.reader.conftest import Open
from tui.reader.commands import MOVING, SECTIONS
from tui.reader.screens.command_list import CommandList, matches, offered
from tui.reader.screens.help import HelpScreen
from tui.reader.screens.reading import ReadingScreen


def test_every_command_is_offered_but_those_that_move() -> None:
    listed = {command.action for _, command in offered(SECTIONS)}
    everything = {command.action for _, table in SECTIONS if table is not MOVING for command in table}
    assert everything - listed == {"app.command_palette"}


@pytest.mark.parametrize(
    ("words", "found"),
    [("", True), ("zoom", False), ("pane alone", True), ("ALONE this", True), ("alone elephant", False)],
)
def test_a_command_is_found_by_all_its_words(words: str, found: bool) -> None:
    zoom = next((section, command) for section, command in offered(SECTIONS) if command.action == "zoom")
    assert matches(words, *zoom) == found


async def test_what_is_typed_narrows_and_enter_runs(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("ctrl+p")
        assert isinstance(reading.app.screen, CommandList)
        await reading.press(*"show all keys")
        assert reading.app.screen.query_one(OptionList).option_count == 1
        await reading.press("enter")
        assert isinstance(reading.app.screen, HelpScreen)
        await reading.press("escape", "ctrl+p", *"pane alone", "enter")
        assert reading.state.zoomed


async def test_words_that_nothing_has_leave_nothing_to_run(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("ctrl+p", *"xyzzy", "down", "pagedown", "up", "pageup", "enter")
        assert isinstance(reading.app.screen, CommandList)
        await reading.press("escape")
        assert isinstance(reading.app.screen, ReadingScreen)


@pytest.mark.parametrize("size", [(36, 120), (20, 6), (120, 36)])
@pytest.mark.parametrize(
    "keys",
    [
        ("pagedown", "pageup"),
        ("pagedown",) * 9,
        ("down", "up", "enter", "enter"),
        ("ctrl+p", "ctrl+p", "down"),
        ("a", "enter", "escape", "escape"),
    ],
)
async def test_a_burst_of_keys(opened: Open, size: tuple[int, int], keys: tuple[str, ...]) -> None:
    async with opened(size=size) as reading:
        reading.app.simulate_key("ctrl+p")
        for key in keys:
            reading.app.simulate_key(key)
        await reading.pilot.pause()
        await reading.press("escape", "escape")
        assert isinstance(reading.app.screen, ReadingScreen)


async def test_the_box_has_the_keys(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("ctrl+p", "j", "q")
        assert reading.app.screen.query_one(Input).value == "jq"
