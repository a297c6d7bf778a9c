"""What is laid over the reading screen by keys, and what is copied."""

from __future__ import annotations

import pytest

from tests.reader.conftest import Open
from tui.reader.screens.card import CardScreen
from tui.reader.screens.kept import KeptScreen
from tui.reader.screens.outline import OutlineScreen
from tui.reader.screens.take import TakeScreen

TEXT = "# One\n\nKabul fell on 13 November 2001.\n\n# Two\n\nNothing.\n"


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        (["i"], CardScreen),
        (["m", "enter", "apostrophe"], KeptScreen),
        (["F", *"2001", "enter", "M", *"x", "enter", "quotation_mark"], KeptScreen),
        (["o"], OutlineScreen),
        (["c"], TakeScreen),
    ],
)
async def test_a_key_lays_it_over_and_escape_takes_it_away(keys: list[str], kind: type, opened: Open) -> None:
    async with opened(TEXT) as reading:
        await reading.press(*keys)
        assert isinstance(reading.app.screen, kind)
        await reading.press("escape")
        assert reading.app.screen is reading.screen


@pytest.mark.parametrize(
    ("key", "words"),
    [("apostrophe", "m sets one"), ("quotation_mark", "M names"), ("o", "no headings"), ("ctrl+c", "q quits")],
)
async def test_where_there_is_nothing_it_says_what_to_do(key: str, words: str, opened: Open) -> None:
    async with opened("Nothing here.\n") as reading:
        await reading.press(key)
        assert reading.app.screen is reading.screen
        assert words in reading.line("why")


async def test_what_is_copied_is_said(opened: Open) -> None:
    async with opened(TEXT) as reading:
        await reading.press("y")
        assert "Sent to the clipboard" in reading.line("why")
        assert "13 Nov 2001" in reading.app.clipboard
        await reading.press("Y")
        assert "fell on" in reading.app.clipboard
