"""The line in which the reader types: what to search for, which date to go to, which events to show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from tui.reader.guard import Guarded, GuardedInput
from tui.reader.intents import CancelPrompt, Enter, Purpose, Type
from tui.reader.session import Session, State

_WORDS: Mapping[Purpose, tuple[str, str]] = MappingProxyType(
    {
        "search": ("/", "words to find · Enter to stay here · Esc to go back"),
        "date": ("go to", "sep 2001 · 7 december 2004 · last spring"),
        "narrow": ("show", "2001-2010 · since 2014 · a name · planned · assumed · words; commas between"),
    }
)


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
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "cancel", show=False)]

    def __init__(self, session: Session) -> None:
        """View the prompt of `session`."""
        super().__init__(id="prompt")
        self._session = session
        self._label = Label("", markup=False)
        self.box = GuardedInput(select_on_focus=False, compact=True)

    def compose(self) -> ComposeResult:
        """Put the label before the box."""
        yield self._label
        yield self.box

    def show(self, old: State, new: State) -> None:
        """Open with an empty box, or close."""
        if old.prompt == new.prompt:
            return
        self.set_class(new.prompt is not None, "open")
        if new.prompt:
            label, hint = _WORDS[new.prompt.purpose]
            self._label.update(label)
            self.box.placeholder = hint
            with self.prevent(Input.Changed):
                self.box.value = ""

    def action_cancel(self) -> None:
        """Cancel: close the prompt and return to where it was opened."""
        self._session.post(CancelPrompt())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Report what is typed."""
        event.stop()
        self._session.post(Type(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Accept what was typed."""
        event.stop()
        self._session.post(Enter(event.value, date.today()))
