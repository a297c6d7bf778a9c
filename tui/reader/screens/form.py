"""A form over the reading screen: a line for each field, checked as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Static

from tui.reader.guard import GuardedInput
from tui.reader.screens.overlay import Overlay

Check = Callable[[str], tuple[bool, str]]
"""From what is typed to whether it is right, and what it means or what would be right."""


class Field(NamedTuple):
    """A line of a form: its name, what it begins with, and its check."""

    name: str
    value: str
    check: Check


class FormScreen(Overlay):
    """A form; Enter takes it where all is right, Esc leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "cancel", show=False),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]
    DEFAULT_CSS = """
    FormScreen {
        align: center middle;
        background: $background 0%;
        & > Vertical {
            width: 80%; max-width: 100; height: auto; padding: 0 1; background: $surface;
            border: round $accent; border-title-color: $accent; border-subtitle-color: $quiet;
        }
        & Horizontal { height: 1; }
        & Label { width: 12; color: $quiet; }
        & Input { width: 1fr; background: $surface; }
        & Static { color: $quiet; height: 1; }
    }
    """

    def __init__(self, title: str, fields: Sequence[Field], take: Callable[[Mapping[str, str]], object]) -> None:
        """Show `fields` under `title`; `take` is given the values by name, of those that were changed."""
        super().__init__()
        self._title, self._fields, self._take = title, fields, take
        self._inputs = {
            field.name: GuardedInput(field.value, compact=True, select_on_focus=False, id=f"form-{number}")
            for number, field in enumerate(fields)
        }
        self._said = Static("", markup=False)

    def compose(self) -> ComposeResult:
        """Put a line for each field in a box, and what the check says below."""
        with Vertical() as box:
            box.border_title = Content(self._title)
            box.border_subtitle = Content("Tab next · Enter takes it · Esc leaves")
            for field in self._fields:
                with Horizontal():
                    yield Label(field.name, markup=False)
                    yield self._inputs[field.name]
            yield self._said

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what is typed means."""
        if event.input.has_focus:  # each box tells of its first value, too
            self._explain()

    def on_descendant_focus(self) -> None:
        """Say what the box that the cursor has come to wants."""
        self._explain()

    def _explain(self) -> None:
        """Say what stands in the box under the cursor means, or what would be right there."""
        field = next((field for field in self._fields if self._inputs[field.name].has_focus), None)
        if field is not None:
            self._said.update(Content(field.check(self._inputs[field.name].value)[1]))

    def on_input_submitted(self, _: Input.Submitted) -> None:
        """Take the values, where all are right; else go to the first that is not."""
        if self.app.screen is not self:
            return
        for field in self._fields:
            box = self._inputs[field.name]
            right, words = field.check(box.value)
            if not right:
                box.focus()
                self._said.update(Content(words))
                return
        self.dismiss()
        changed = {field.name: self._inputs[field.name].value.strip() for field in self._fields}
        self._take({field.name: changed[field.name] for field in self._fields if changed[field.name] != field.value})
