"""The line in which the reader types: what to search for, which date to go to, which events to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from tui.reader.guard import Guarded, GuardedInput
from tui.reader.intents import CancelPrompt, Enter, Purpose, Type
from tui.reader.navigate import prepare_dates
from tui.reader.session import Session, State

_WORDS: Mapping[Purpose, tuple[str, str]] = MappingProxyType(
    {
        "search": (
            "/",
            "words, or / and a regular expression · Enter stays · Esc goes back · ↑ earlier",
        ),
        "date": ("go to", "sep 2001 · 7 december 2004 · last spring · ¶40 · 50%"),
        "note": ("bookmark", "a note, or nothing · Enter marks this place · Esc does not"),
        "save": ("save as", "timeline.csv · .html · .md · .ics · .json … · .svg of the screen"),
        "name": ("keep as", "a name for what the timeline shows · Enter keeps it · Esc does not"),
        "narrow": ("show", "2001-2010, since 2014, a name, planned, assumed, words · ? lists all"),
    }
)


class PromptInput(GuardedInput):
    """The line of the prompt, which is taken at once."""

    def __init__(self, take: Callable[[str], object]) -> None:
        """Give what is typed to `take`."""
        super().__init__(select_on_focus=False, compact=True)
        self._take_value = take

    def submit(self, value: str) -> None:
        """Take it."""
        self._take_value(value)


class PromptBar(Guarded, Horizontal):
    """A label and a box, in view while the state has a prompt."""

    DEFAULT_CSS = """
    PromptBar {
        height: 1; display: none; background: $surface;
        & > Label { width: auto; color: $accent; padding: 0 1; }
        & > Input { width: 1fr; background: $surface; }
        &.open { display: block; layout: horizontal; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "cancel", show=False),
        Binding("up", "recall(-1)", "what was typed before", show=False),
        Binding("down", "recall(1)", "what was typed after it", show=False),
    ]

    class Save(Message):
        """What is shown is to be saved under a name."""

        def __init__(self, name: str) -> None:
            """Ask for it to be saved under `name`."""
            super().__init__()
            self.name = name

    def __init__(self, session: Session) -> None:
        """View the prompt of `session`."""
        super().__init__(id="prompt")
        self._session = session
        self._recalled = 0
        self._label = Label("", markup=False)
        self.box = PromptInput(self._take)

    def compose(self) -> ComposeResult:
        """Put the label before the box."""
        yield self._label
        yield self.box

    def show(self, old: State, new: State) -> None:
        """Open with an empty box, or close."""
        if old.prompt == new.prompt:
            return
        self.set_class(new.prompt is not None, "open")
        self._recalled = 0
        if new.prompt:
            label, hint = _WORDS[new.prompt.purpose]
            self._label.update(label)
            self.box.placeholder = hint
            with self.prevent(Input.Changed):
                self.box.value = ""
            if new.prompt.purpose == "date":
                prepare_dates()

    def action_cancel(self) -> None:
        """Cancel: close the prompt and return to where it was opened."""
        self._session.post(CancelPrompt())

    def action_recall(self, step: int) -> None:
        """Type what was typed before (-1), or after that (1), in a prompt of this purpose."""
        state = self._session.state
        before = [asked.text for asked in state.asked if state.prompt and asked.purpose == state.prompt.purpose]
        self._recalled = max(-len(before), min(0, self._recalled + step))
        self.box.value = before[self._recalled] if self._recalled else ""
        self.box.cursor_position = len(self.box.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Report what is typed."""
        event.stop()
        self._session.post(Type(event.value))

    def _take(self, value: str) -> None:
        """Accept what was typed."""
        prompt = self._session.state.prompt
        self._session.post(Enter(value, date.today()))
        if prompt and prompt.purpose == "save" and value.strip():
            self.post_message(self.Save(value))
