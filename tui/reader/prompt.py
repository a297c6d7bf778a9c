"""The line in which the reader types: what to search for, or which date to go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label


class Prompt(Horizontal):
    """A label and a box. It says what is typed, and in the end whether it was meant or given up."""

    DEFAULT_CSS = """
    Prompt {
        height: 1; display: none; background: $surface;
        & > Label { width: auto; color: $accent; padding: 0 1; }
        & > Input { width: 1fr; background: $surface; }
        &.open { display: block; layout: horizontal; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", "give up", show=False)]

    @dataclass
    class Typed(Message):
        """The text so far, for the purpose `of`."""

        of: str
        text: str

    @dataclass
    class Entered(Message):
        """The text is meant."""

        of: str
        text: str

    @dataclass
    class GivenUp(Message):
        """Nothing is meant."""

        of: str

    def __init__(self) -> None:
        """A closed prompt."""
        super().__init__(id="prompt")
        self._of = ""
        self._label = Label("", markup=False)
        self._box = Input(select_on_focus=False, compact=True)

    def compose(self) -> ComposeResult:
        """The label and the box."""
        yield self._label
        yield self._box

    def ask(self, of: str, label: str, hint: str) -> None:
        """Open for the purpose `of`."""
        self._of = of
        self._label.update(label)
        self._box.placeholder = hint
        with self.prevent(Input.Changed):
            self._box.value = ""
        self.add_class("open")
        self.screen.set_focus(self._box)

    def close(self) -> None:
        """Close; the screen gives the focus elsewhere."""
        self.remove_class("open")

    def on_descendant_blur(self) -> None:
        """Close when the focus goes elsewhere in the reader, by the mouse or by Tab: what is shown stays."""
        if self.app.app_focus:
            self.close()

    def action_give_up(self) -> None:
        """Close with nothing meant."""
        self.close()
        self.post_message(self.GivenUp(self._of))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what is typed."""
        event.stop()
        self.post_message(self.Typed(self._of, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Say what is meant."""
        event.stop()
        self.close()
        self.post_message(self.Entered(self._of, event.value))
