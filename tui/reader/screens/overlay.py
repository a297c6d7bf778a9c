"""What lies over the reading screen and goes away again."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.reader.guard import Guarded, GuardedOptionList


class Overlay(Guarded, ModalScreen[None]):
    """A screen over the reading screen; all that close do so here. Ctrl+C leaves it, as it does in other programs."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+c", "dismiss", "close", show=False)]

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close this screen.

        Do nothing where it is not the one on top: two keys in one burst may both ask for it, and Textual would then
        close the screen below as well.
        """
        if self.app.screen is not self:
            return AwaitComplete()
        return super().dismiss(result)

    def on_click(self, event: events.Click) -> None:
        """Close at a click outside what is shown."""
        if event.widget is self:
            self.dismiss()


class ListOverlay(Overlay):
    """A list over the reading screen: the arrows, j and k move in it, Esc and q leave it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,ctrl+c", "cancel", "cancel", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]
    DEFAULT_CSS = """
    ListOverlay {
        align: right top;
        background: $background 0%;
        & > OptionList { width: 46; height: auto; max-height: 80%; border: round $accent; background: $surface; }
    }
    """

    def __init__(self, title: str, *options: Option) -> None:
        """List `options` under `title`."""
        super().__init__()
        self.list = GuardedOptionList(*options)
        self.list.border_title = Content(title)

    def compose(self) -> ComposeResult:
        """Show the list."""
        yield self.list

    def chosen(self, name: str) -> None:
        """Do what the option `name` stands for; the list is closed by then."""
        raise NotImplementedError

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close, and do what is chosen: once, where two keys in one burst both choose."""
        if event.option.id is not None and self.app.screen is self:
            self.dismiss()
            self.chosen(event.option.id)

    def action_move(self, step: int) -> None:
        """Move in the list."""
        if step > 0:
            self.list.action_cursor_down()
        else:
            self.list.action_cursor_up()

    def action_cancel(self) -> None:
        """Leave without a choice."""
        self.dismiss()
