"""Choose a theme from a list: the one under the cursor is shown at once."""

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


class ThemeScreen(Overlay):
    """A list of themes; Enter keeps the one under the cursor, Esc brings back the one there was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "cancel", "cancel", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]
    DEFAULT_CSS = """
    ThemeScreen {
        align: right top;
        background: $background 0%;
        & > OptionList { width: 30; height: auto; max-height: 80%; border: round $accent; background: $surface; }
    }
    """

    def __init__(
        self, names: Sequence[str], current: str, use: Callable[[str], bool], keep: Callable[[], None]
    ) -> None:
        """Choose among `names`, from `current`; `use` shows one, `keep` remembers it."""
        super().__init__()
        self._names, self._current, self._use, self._keep = names, current, use, keep
        self._list = GuardedOptionList(*(Option(Content(name), id=name) for name in names))

    def compose(self) -> ComposeResult:
        """Put the themes in a list."""
        self._list.border_title = Content("Theme")
        if self._current in self._names:
            self._list.highlighted = self._names.index(self._current)
        yield self._list

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the theme under the cursor."""
        if event.option.id and event.option.id != self.app.theme:
            self._use(event.option.id)

    def on_option_list_option_selected(self, _: OptionList.OptionSelected) -> None:
        """Keep the theme."""
        self._keep()
        self.dismiss()

    def action_move(self, step: int) -> None:
        """Move in the list."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    def action_cancel(self) -> None:
        """Go back to the theme that there was."""
        if self.app.theme != self._current:
            self._use(self._current)
        self.dismiss()
