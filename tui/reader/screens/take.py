"""Choose what to copy from a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.reader.guard import GuardedOptionList
from tui.reader.screens.overlay import Overlay


class TakeScreen(Overlay):
    """A list of ways to copy; Enter takes the one under the cursor, Esc none."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "cancel", "cancel", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]
    DEFAULT_CSS = """
    TakeScreen {
        align: right top;
        background: $background 0%;
        & > OptionList { width: 46; height: auto; max-height: 80%; border: round $accent; background: $surface; }
    }
    """

    def __init__(self, ways: Sequence[str], take: Callable[[str], None]) -> None:
        """Choose among `ways`; `take` is given the one chosen."""
        super().__init__()
        self._take = take
        self._list = GuardedOptionList(*(Option(Content(way), id=way) for way in ways))

    def compose(self) -> ComposeResult:
        """Put the ways in a list."""
        self._list.border_title = Content("Copy")
        yield self._list

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take what is chosen, once."""
        if event.option.id and self.app.screen is self:
            self.dismiss()
            self._take(event.option.id)

    def action_move(self, step: int) -> None:
        """Move in the list."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    def action_cancel(self) -> None:
        """Copy nothing."""
        self.dismiss()
