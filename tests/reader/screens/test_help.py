"""The help lists no key that is not bound."""

from __future__ import annotations

from tests.reader.conftest import Open
from tui.reader.commands import SECTIONS


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
