"""The list of ways to copy."""

from __future__ import annotations

from tests.reader.conftest import Open


async def test_what_is_chosen_is_copied(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("colon", *"7 oct 2001", "enter", "c", "j", "enter")
        assert reading.app.clipboard.startswith("**7 Oct 2001** First air strikes\n\n> ")
        assert "Sent to the clipboard" in reading.line("why")


async def test_nothing_is_copied_where_one_leaves(opened: Open) -> None:
    async with opened() as reading:
        await reading.press("c", "k", "escape", "c", "q")
        assert reading.app.clipboard == ""
        assert reading.app.screen is reading.screen


async def test_two_keys_in_one_burst_copy_once(opened: Open) -> None:
    async with opened() as reading:
        await reading.pilot.press("c")
        await reading.pilot.press("enter", "enter")
        await reading.pilot.pause()
        assert reading.app.screen is reading.screen
