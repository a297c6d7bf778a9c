"""Put right from within, kept in a file, taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tui import themes
from tui.corrections.file import load
from tui.corrections.keeping import CorrectionFile
from tui.document.request import ParseRequest
from tui.reader.app import ReaderApp
from tui.reader.opening import open_text
from tui.reader.screens.reading import ReadingScreen
from tui.state.memory import Memory

TEXT = (
    "Ada Brook sold the mill to Tom Hale on 3 May 1904. The mill burned in 1911.\n\n"
    "Hale died in Calder on 2 June 1931. The council sold the mill on Monday.\n"
)


@asynccontextmanager
async def reading(folder: Path) -> AsyncIterator[tuple[Pilot[None], ReadingScreen]]:
    """The text open in the reader, with its corrections in `folder`."""
    kept = CorrectionFile((folder / "mill.timeline.yaml",))
    opening = open_text("mill.txt", ParseRequest(TEXT, language="en"), again=lambda: ParseRequest(TEXT, language="en"))
    opening = replace(opening, corrections=kept.load(), corrected_in=kept)
    app = ReaderApp(opening, themes.load("ink"), Memory(folder / "m.json"))
    async with app.run_test(size=(110, 30)) as pilot:
        await settled(pilot)
        screen = app.screen
        assert isinstance(screen, ReadingScreen)
        await pilot.press("plus", "plus", "plus")
        yield pilot, screen


async def settled(pilot: Pilot[None]) -> None:
    """Wait for what is done beside the reader."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def titles(screen: ReadingScreen) -> list[str]:
    return [event.title for event in screen.session.index.document.events]


async def test_a_title_and_a_date_are_put_right_kept_and_taken_back(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        before = titles(screen)
        screen.session.state = replace(screen.session.state, event=screen.session.index.document.events[1].id)
        await pilot.press("e", "end", *" down", "tab", *["backspace"] * 12, *"june 1890", "enter")
        await settled(pilot)
        event = screen.session.index.document.events[0]
        assert (event.title, event.value) == ("Mill burns down", "1890-06")
        assert screen.session.state.event == event.id
        assert load(tmp_path / "mill.timeline.yaml").events[0].title == "Mill burns down"
        assert "U takes it back" in screen.session.state.notice
        await pilot.press("U")
        await settled(pilot)
        assert titles(screen) == before
        assert not load(tmp_path / "mill.timeline.yaml")
        await pilot.press("ctrl+r")
        await settled(pilot)
        assert titles(screen)[0] == "Mill burns down"
    async with reading(tmp_path) as (_, screen):
        assert titles(screen)[0] == "Mill burns down"


async def test_an_event_is_hidden_and_one_added_from_selected_words(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        screen.session.state = replace(screen.session.state, event=screen.session.index.document.events[0].id)
        gone = titles(screen)[0]
        await pilot.press("D")
        await settled(pilot)
        assert gone not in titles(screen)
        start = TEXT.index("in Calder")
        screen.session.state = replace(screen.session.state, selected=(start, start + 9))
        await pilot.press("E", *["backspace"] * 9, *"Calder is founded", "tab", *"1850", "enter")
        await settled(pilot)
        assert titles(screen)[0] == "Calder is founded"
        assert screen.session.index.document.events[0].corrected


async def test_two_events_are_made_one_and_parted_again(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        first, second = screen.session.index.document.events[:2]
        count = len(titles(screen))
        screen.session.state = replace(screen.session.state, event=first.id)
        await pilot.press("ampersand")
        assert "press & again" in screen.session.state.notice
        screen.session.state = replace(screen.session.state, event=second.id)
        await pilot.press("ampersand")
        await settled(pilot)
        assert len(titles(screen)) == count - 1
        await pilot.press("percent_sign")
        await settled(pilot)
        assert len(titles(screen)) == count


async def test_a_name_is_put_right(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        screen.session.state = replace(screen.session.state, focus="entities", name="Tom Hale")
        await pilot.press("3")
        screen.session.state = replace(screen.session.state, name="Tom Hale")
        await pilot.press("e", *["backspace"] * 8, *"Thomas Hale", "enter")
        await settled(pilot)
        assert "Thomas Hale" in screen.session.index.entities
        assert "Tom Hale" not in screen.session.index.entities


async def test_a_name_can_be_put_right_again_and_hidden(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        await pilot.press("3")
        screen.session.state = replace(screen.session.state, name="Tom Hale")
        await pilot.press("x", "e", *["backspace"] * 8, *"Thomas Hale", "enter")
        await settled(pilot)
        assert screen.session.state.view.names == ("Thomas Hale",)
        await pilot.press("e", *["backspace"] * 11, *"Tom Hale", "enter")
        await settled(pilot)
        await pilot.press("e", "tab", *["backspace"] * 6, *"group", "enter")
        await settled(pilot)
        assert screen.session.index.entities["Tom Hale"].kind == "group"
        events = titles(screen)
        await pilot.press("D")
        await settled(pilot)
        assert "Tom Hale" not in screen.session.index.entities
        assert titles(screen) == events


async def test_after_an_event_is_hidden_the_next_one_is_current(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        first, second, third = screen.session.index.document.events[:3]
        screen.session.state = replace(screen.session.state, event=second.id)
        await pilot.press("2", "D")
        await settled(pilot)
        assert screen.session.state.event == third.id
        assert first.id in screen.session.index.events


async def test_undo_goes_on_behind_a_reload_and_takes_the_day_back(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        before = titles(screen)
        screen.session.state = replace(screen.session.state, event=screen.session.index.document.events[0].id)
        await pilot.press("2", "D")
        await settled(pilot)
        await pilot.press("p", *"2021-07-05", "enter")
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        await pilot.press("U")
        await settled(pilot)
        assert load(tmp_path / "mill.timeline.yaml").published is None
        await pilot.press("U")
        await settled(pilot)
        assert titles(screen) == before
        assert not load(tmp_path / "mill.timeline.yaml")


async def test_where_there_is_nothing_to_do_it_is_said(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, screen):
        for key, words in (
            ("U", "Nothing was put right"),
            ("ctrl+r", "Nothing was taken back"),
            ("E", "Select the words"),
        ):
            await pilot.press(key)
            assert words in screen.session.state.notice
        screen.session.state = replace(screen.session.state, event=screen.session.index.document.events[0].id)
        await pilot.press("percent_sign")
        assert "one place only" in screen.session.state.notice
        await pilot.press("e", "enter")
        await settled(pilot)
        assert not (tmp_path / "mill.timeline.yaml").exists()


async def test_the_day_of_publication_is_set_and_the_text_read_with_it(tmp_path: Path) -> None:
    async with reading(tmp_path) as (pilot, _):
        await pilot.press("p", *"2021-07-05", "enter")
        await settled(pilot)
        found = load(tmp_path / "mill.timeline.yaml").published
        assert found is not None
        assert found.isoformat() == "2021-07-05"


async def test_what_does_not_fit_is_said_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(ReadingScreen, "notify", lambda _, message, **__: said.append(message))
    path = tmp_path / "mill.timeline.yaml"
    path.write_text("events:\n- quote: words that are gone\n  title: x\n")
    async with reading(tmp_path) as (pilot, screen):
        assert any("not found in the text" in message for message in said)
        screen.session.state = replace(screen.session.state, event=screen.session.index.document.events[0].id)
        await pilot.press("D")
        await settled(pilot)
        assert {one.at.quote for one in load(path).events} >= {"words that are gone"}
