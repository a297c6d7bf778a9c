"""An error in a handler is logged and shown as a notice, and the reading goes on; what keeps failing ends in order."""

from __future__ import annotations

import pytest
from textual import events
from textual.geometry import Size
from textual.widgets import OptionList

from tests.reader.conftest import Open
from tui.reader.screens.command_list import CommandList
from tui.reader.screens.reading import ReadingScreen
from tui.reader.screens.theme import ThemeScreen
from tui.state.log import log_file

QUOTED = "the words of the article"


def fail(*_: object, **__: object) -> None:
    raise KeyError(QUOTED)


@pytest.mark.parametrize(
    ("what", "key"),
    [
        ("tui.reader.screens.reading.ReadingScreen.action_zoom", "z"),
        ("tui.reader.app.ReaderApp.action_help", "question_mark"),
        ("tui.reader.panes.article.ArticlePane.action_rows", "j"),
        ("tui.reader.session.Session.post", "full_stop"),
    ],
)
async def test_an_error_in_a_handler_is_a_notice(
    opened: Open, monkeypatch: pytest.MonkeyPatch, notices: list[str], what: str, key: str
) -> None:
    async with opened(faults=True) as reading:
        with monkeypatch.context() as patch:
            patch.setattr(what, fail)
            await reading.press(key)
        assert notices == [f"Something went wrong (KeyError). Details are in {log_file()}"]
        assert "in fail" in log_file().read_text()
        assert QUOTED not in log_file().read_text()
        await reading.press("z")
        assert reading.state.zoomed
        assert reading.app.is_running


async def test_an_error_in_a_click_is_a_notice(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(faults=True) as reading:
        with monkeypatch.context() as patch:
            patch.setattr("tui.reader.panes.list_pane.ListPane.on_click", fail)
            await reading.pilot.click("#timeline", offset=(5, 3))
            await reading.pilot.pause()
        assert "in fail" in log_file().read_text()
        await reading.pilot.click("#timeline", offset=(5, 3))
        await reading.pilot.pause()
        assert reading.focus == "timeline"


async def test_what_fails_every_time_ends_the_program(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(faults=True) as reading:
        monkeypatch.setattr("tui.reader.panes.article.ArticlePane.action_rows", fail)
        for _ in range(20):
            await reading.press("j")
        assert reading.app.return_code is None
        await reading.press("j")
        assert reading.app.return_code == 1


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_a_key_that_closes_pressed_twice_at_once_closes_once(opened: Open, key: str) -> None:
    async with opened() as reading:
        for opening in ("T", "question_mark", "i"):
            await reading.press("2", opening)
            assert len(reading.app.screen_stack) == 2
            for _ in range(3):
                reading.app.screen.post_message(events.Key(key, None))
            await reading.pilot.pause()
            await reading.pilot.pause()
            assert isinstance(reading.app.screen, ReadingScreen)


@pytest.mark.parametrize("opening", ["T", "ctrl+p"])
async def test_a_double_click_in_a_list_is_one_choice(opened: Open, opening: str) -> None:
    async with opened() as reading:
        await reading.press(opening)
        assert isinstance(reading.app.screen, ThemeScreen | CommandList)
        await reading.pilot.click(OptionList, offset=(3, 2), times=2)
        await reading.pilot.pause()
        await reading.press("z")
        assert reading.app.is_running


async def test_a_click_outside_does_no_harm(opened: Open) -> None:
    async with opened() as reading:
        for opening in ("T", "ctrl+p", "question_mark"):
            await reading.press(opening)
            await reading.pilot.click(offset=(1, 34), times=2)
            await reading.press("escape")
            assert isinstance(reading.app.screen, ReadingScreen)


@pytest.mark.parametrize("opening", ["ctrl+p", "T"])
async def test_options_are_laid_out_where_there_is_no_room_for_them(opened: Open, opening: str) -> None:
    async with opened() as reading:
        await reading.press(opening)
        options = reading.app.screen.query_one(OptionList)
        heights = [options.get_content_height(Size(1, 1), Size(1, 1), width) for width in range(8)]
        assert heights == sorted(heights, reverse=True)
        assert heights[-1] > 0
