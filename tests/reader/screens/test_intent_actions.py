"""Every key of the tables has its action, and those that are one intent post it."""

from __future__ import annotations

import pytest

from tests.reader.samples import INDEX
from tui.reader import commands
from tui.reader import intents as ask
from tui.reader.screens.intent_actions import IntentActions
from tui.reader.screens.reading import ReadingScreen
from tui.reader.session import Session, State

TABLES = (commands.PANES, commands.READING, commands.FINDING, commands.LOOKING, commands.TIME)


class Recorder(Session):
    """A session that keeps what is asked for."""

    def __init__(self) -> None:
        super().__init__(INDEX, lambda _old, _new: None, State())
        self.asked: list[ask.Intent] = []

    def post(self, intent: ask.Intent) -> None:
        self.asked.append(intent)


@pytest.mark.parametrize("command", [command for table in TABLES for command in table], ids=lambda command: command.id)
def test_every_key_has_an_action(command: commands.Command) -> None:
    action = command.action.partition("(")[0]
    assert action.startswith("app.") or callable(getattr(ReadingScreen, f"action_{action}"))


@pytest.mark.parametrize(
    ("action", "arguments", "intent"),
    [
        ("event", (1,), ask.StepEvent(1)),
        ("narrow", (), ask.Ask("narrow")),
        ("zoom_axis", (0.5,), ask.ZoomAxis(0.5)),
        ("years", (-1, 10), ask.StepYears(-1, 10)),
        ("density", (-1,), ask.ChangeDensity(-1)),
        ("pane", ("timeline",), ask.SetFocus("timeline")),
    ],
)
def test_an_action_posts_its_intent(action: str, arguments: tuple[object, ...], intent: ask.Intent) -> None:
    screen = IntentActions()
    screen.session = recorder = Recorder()
    getattr(screen, f"action_{action}")(*arguments)
    assert recorder.asked == [intent]
