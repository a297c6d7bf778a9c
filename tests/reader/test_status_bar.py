"""The lines at the foot of the screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from textual.app import App, ComposeResult

from tests.reader.samples import event
from tui import themes
from tui.document import Document
from tui.document.model import Event
from tui.reader import intents as ask
from tui.reader.commands import PANES, PROGRAM
from tui.reader.index import Index
from tui.reader.palette import Palette
from tui.reader.session import Session
from tui.reader.status_bar import KeyLine, StatusBar

PALETTE = Palette(themes.load("ink"))
TEXT = "The fall of Kabul was quick. The last plan is to leave."
FALL = event("fall", 4, date(2001, 11, 13), length=4)
PLAN = replace(event("plan", 38, date(2021, 9, 11), length=4), kind="planned")


class Foot(App[None]):
    """The lines, under a document of two events, or of those given."""

    def __init__(self, *events: Event) -> None:
        super().__init__()
        self.session = Session(
            Index(Document(TEXT, events=events or (FALL, PLAN))), lambda old, new: self.bar.show(old, new)
        )
        self.bar = StatusBar(self.session, PALETTE)
        self.key_line = KeyLine((*PROGRAM, *PANES), self.session, PALETTE)

    def compose(self) -> ComposeResult:
        yield self.bar
        yield self.key_line

    def text(self) -> str:
        return self.bar.render_line(0).text.strip()


async def test_the_bar_explains_the_current_event_until_there_is_a_message() -> None:
    async with Foot().run_test(size=(60, 5)) as pilot:
        app = pilot.app
        assert isinstance(app, Foot)
        assert app.text() == ""
        app.session.read(app.session.index, complete=True)
        assert app.text() == "● Tuesday 13 Nov 2001  fall: stated."
        app.session.post(ask.StepEvent(1))
        assert app.text() == "◇ Saturday 11 Sep 2021  planned  plan: stated."
        app.session.post(ask.Say("[sic] said"))
        assert app.text() == "[sic] said"
        app.session.post(ask.StepEvent(-1))
        assert "fall: stated." in app.text()


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (replace(FALL, basis=replace(FALL.basis, certainty="assumed")), "● ~13 Nov 2001  "),
        (replace(FALL, interval=replace(FALL.interval, modifier="early")), "● early 13 Nov 2001  "),
        (replace(FALL, interval=replace(FALL.interval, earliest=None, modifier="by")), "┃ ≤ 13 Nov 2001  "),
    ],
)
async def test_only_a_plain_day_has_its_weekday(event: Event, said: str) -> None:
    app = Foot(event)
    async with app.run_test(size=(60, 5)):
        app.session.read(app.session.index, complete=True)
        assert app.text().startswith(said)


async def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    async with Foot().run_test(size=(20, 5)) as pilot:
        app = pilot.app
        assert isinstance(app, Foot)
        app.session.post(ask.Say("words " * 20))
        assert app.text().endswith("…")
        assert app.bar.render_line(0).cell_length == 20


async def test_the_key_line_shows_first_keys_and_what_they_do() -> None:
    async with Foot().run_test(size=(60, 5)) as pilot:
        app = pilot.app
        assert isinstance(app, Foot)
        assert app.key_line.render_line(0).text.split() == ["?", "help", "q", "quit", "Tab", "pane", "z", "zoom"]
