"""Running the reader without a terminal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial

import pytest
from textual.pilot import Pilot

from tui import themes
from tui.document import parse
from tui.reader.app import ReaderApp
from tui.reader.cursor import Cursor
from tui.reader.screens.reading import ReadingScreen
from tui.resources import seed_article
from tui.sources import Source, read_source
from tui.state.memory import Memory


@dataclass
class Reading:
    """A running reader, asked about by what a person would see."""

    app: ReaderApp
    pilot: Pilot[None]

    @property
    def screen(self) -> ReadingScreen:
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ReadingScreen)
        return screen

    @property
    def cursor(self) -> Cursor:
        return self.screen._cursor

    @property
    def event(self) -> str:
        """The title of the current event."""
        event = self.screen._index.events.get(self.cursor.event)
        return event.title if event else ""

    @property
    def focus(self) -> str:
        return (self.app.focused.id if self.app.focused else None) or ""

    def rows(self, pane: str) -> list[str]:
        """The rows of a pane as they are shown."""
        found = self.screen._panes.pane(pane)
        return [found.render_line(y).text.rstrip() for y in range(found.content_size.height)]

    def text(self, pane: str) -> str:
        return "\n".join(self.rows(pane))

    def line(self, name: str) -> str:
        """The text of a line at the foot: "why" or "keys"."""
        return {"why": self.screen._why, "keys": self.screen._keys}[name].render_line(0).text.strip()

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()
        await self.pilot.pause()


Open = Callable[..., AbstractAsyncContextManager[Reading]]


@pytest.fixture
def opened() -> Open:
    """Opens a text (by default the bundled article) in the reader and waits until it is parsed."""

    @asynccontextmanager
    async def opened(
        text: str | None = None, size: tuple[int, int] = (120, 36), theme: str = "ink", published: date | None = None
    ) -> AsyncIterator[Reading]:
        source = read_source(str(seed_article())) if text is None else Source(text, "a text")
        app = ReaderApp(source, partial(parse, published=published), themes.load(theme), Memory())
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield Reading(app, pilot)

    return opened
