"""Running the reader without a terminal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import pytest
from textual.pilot import Pilot

from tui import themes
from tui.document import Document
from tui.document.request import ParseRequest
from tui.document.stage import Tick, ignore
from tui.reader.app import ReaderApp
from tui.reader.index import Index
from tui.reader.opening import open_text
from tui.reader.panes.article import ArticlePane
from tui.reader.panes.list_pane import ListPane
from tui.reader.panes.pane import Pane
from tui.reader.screens.reading import ReadingScreen
from tui.reader.selection import Selection
from tui.reader.state import State
from tui.reader.status_bar import Line
from tui.resources import SEED, seed_article
from tui.sources import read_source
from tui.state.log import log_file
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
    def state(self) -> State:
        return self.screen.session.state

    @property
    def index(self) -> Index:
        return self.screen.session.index

    @property
    def selection(self) -> Selection:
        return self.index.selection(self.state.view)

    @property
    def event(self) -> str:
        """The title of the current event."""
        event = self.index.events.get(self.state.event)
        return event.title if event else ""

    @property
    def focus(self) -> str:
        return (self.app.focused.id if self.app.focused else None) or ""

    def pane(self, name: str) -> Pane:
        return self.app.screen_stack[0].query_one(f"#{name}", Pane)

    def list_pane(self, name: str) -> ListPane[Any]:
        found = self.pane(name)
        assert isinstance(found, ListPane)
        return found

    @property
    def article(self) -> ArticlePane:
        return self.screen.panes.article

    def rows(self, pane: str) -> list[str]:
        """The rows of a pane as they are shown."""
        found = self.pane(pane)
        return [found.render_line(y).text.rstrip() for y in range(found.content_size.height)]

    def text(self, pane: str) -> str:
        return "\n".join(self.rows(pane))

    def line(self, name: str) -> str:
        """The text of a line at the foot: "why" or "keys"."""
        return self.screen.query_one(f"#{name}", Line).render_line(0).text.strip()

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()
        await self.pilot.pause()


Open = Callable[..., AbstractAsyncContextManager[Reading]]


@lru_cache(maxsize=1)
def _parsed(request: ParseRequest) -> Document:
    return replace(request).run()


class ParsedBefore(ParseRequest):
    """A request whose answer is kept from test to test, as most of them open the same article."""

    __slots__ = ()

    def run(self, tick: Tick = ignore) -> Document:
        """Give the Document of the first time."""
        tick(0.5)
        return _parsed(ParseRequest(self.text, self.published))


@pytest.fixture
def opened() -> Open:
    """Opens a text (by default the bundled article) in the reader and waits until it is parsed."""

    @asynccontextmanager
    async def opened(
        text: str | None = None,
        size: tuple[int, int] = (120, 36),
        theme: str = "ink",
        request: Callable[[str], ParseRequest] = ParsedBefore,
        *,
        faults: bool = False,
    ) -> AsyncIterator[Reading]:
        origin, words = (SEED, read_source(str(seed_article())).text) if text is None else ("a text", text)
        app = ReaderApp(open_text(origin, request(words)), themes.load(theme), Memory())
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            yield Reading(app, pilot)
        # The program survives an error in a handler; a test does not, unless that is what it is about.
        assert faults or not log_file().exists() or " reading" not in log_file().read_text()

    return opened


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The messages that the app has notified of."""
    seen: list[str] = []
    monkeypatch.setattr(ReaderApp, "notify", lambda _, message, **__: seen.append(message))
    return seen
