"""The help lists no key that is not bound."""

from __future__ import annotations

from textual.widgets import Static

from tests.reader.conftest import Open
from tui.reader.commands import SECTIONS
from tui.reader.screens.help import HelpScreen, help_text


async def test_every_key_of_the_help_is_bound(opened: Open) -> None:
    async with opened(size=(100, 100)) as reading:
        await reading.press("question_mark")
        assert type(reading.app.screen).__name__ == "HelpScreen"
        await reading.press("escape")
        bound = set(reading.screen.active_bindings)
        for section, table in SECTIONS:
            for command in table:
                for key in command.keys:
                    assert key in bound or key.upper() in bound, (section, key)


async def test_the_help_begins_with_what_to_try_and_finds_words(opened: Open) -> None:
    async with opened(size=(100, 40)) as reading:
        await reading.press("question_mark")
        screen = reading.app.screen
        words = str(screen.query_one(Static).content)
        assert words.startswith("Five things to try")
        assert "the current event" in words
        await reading.press("slash", *"bookmark")
        found = str(screen.query_one(Static).content)
        assert "set a bookmark here" in found
        assert "next event" not in found
        await reading.press("enter", "j", "escape")
        assert reading.app.screen is reading.screen


def test_what_is_not_in_the_help_is_said() -> None:
    assert "Nothing here has the words “zzz”" in "".join(words for words, _ in help_text("zzz"))


async def test_a_help_that_is_closed_at_once_does_no_harm(opened: Open) -> None:
    async with opened() as reading:
        for _ in range(5):
            reading.app.action_help()
            reading.app.pop_screen()
            await reading.pilot.pause()
        reading.app.action_help()
        screen = reading.app.screen
        assert isinstance(screen, HelpScreen)
        screen.action_find()
        await reading.pilot.pause()
        await reading.press("escape")
        assert reading.app.screen is reading.screen
