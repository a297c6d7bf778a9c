"""Run a command by its name: a list that is narrowed as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from tui.reader.commands import MOVING, Command
from tui.reader.guard import GuardedInput, GuardedOptionList
from tui.reader.keymap import Sections
from tui.reader.screens.overlay import Overlay


def offered(sections: Sections) -> Iterator[tuple[str, Command]]:
    """Yield every command with its section, but for those that move in a pane and this list itself."""
    moving = {command.id for command in MOVING}
    for section, table in sections:
        for command in table:
            if command.id not in moving and command.action != "app.command_palette":
                yield section, command


def matches(words: str, section: str, command: Command) -> bool:
    """Whether each of `words` stands in the command's section, help or keys."""
    known = f"{section} {command.help} {command.key_names}".casefold()
    return all(word in known for word in words.casefold().split())


def _options(words: str, sections: Sections, is_possible: Callable[[str], bool]) -> Iterator[Option]:
    """List the commands that have `words`; those that can do nothing now are greyed, and say why when they are run."""
    for section, command in offered(sections):
        if matches(words, section, command):
            name = command.help[0].upper() + command.help[1:]
            style = "" if is_possible(command.action) else "dim"
            yield Option(Content.styled(f"{name}  ({section}: {command.key_names})", style), id=command.action)


class CommandList(Overlay):
    """Every command of the reader; Enter or a click runs one, Esc closes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+p", "dismiss", "close", show=False),
        Binding("down", "move('cursor_down')", show=False, priority=True),
        Binding("up", "move('cursor_up')", show=False, priority=True),
        Binding("pagedown", "move('page_down')", show=False, priority=True),
        Binding("pageup", "move('page_up')", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    CommandList {
        align: center top;
        & > Vertical {
            width: 80%; max-width: 78; height: auto; max-height: 80%; margin-top: 2; padding: 0 1;
            border: round $accent; background: $surface; border-title-color: $accent; border-subtitle-color: $quiet;
        }
        & Input { background: $surface; }
        & OptionList { height: auto; max-height: 100%; border: none; padding: 0; background: $surface; }
    }
    """

    def __init__(self, reading: Screen[None], sections: Sections, is_possible: Callable[[str], bool]) -> None:
        """Offer the commands of `sections`, which act on the screen `reading`.

        `is_possible` tells of an action whether it can do something now.
        """
        super().__init__()
        self._reading, self._sections, self._is_possible = reading, sections, is_possible
        # Held, not asked for: a key in the same burst may come before they are mounted, or when they no longer are.
        self._box = GuardedInput(placeholder="a word of what it does", compact=True)
        self._list = GuardedOptionList(*_options("", sections, is_possible))

    def compose(self) -> ComposeResult:
        """Put the box to type in above the list."""
        with Vertical() as box:
            box.border_title = Content("Commands")
            box.border_subtitle = Content("Enter runs, Esc closes")
            yield self._box
            yield self._list

    def on_mount(self) -> None:
        """Take the keys, and point at the first command."""
        self.set_focus(self._box)
        self._list.highlighted = 0

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list."""
        self._list.set_options(_options(event.value, self._sections, self._is_possible))
        self._list.highlighted = 0 if self._list.option_count else None

    def action_move(self, how: str) -> None:
        """Move in the list while one types; `how` is an action of OptionList."""
        if self._list.option_count:
            getattr(self._list, f"action_{how}")()

    def on_input_submitted(self) -> None:
        """Run the command under the cursor."""
        self._list.action_select()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close the list and run the command."""
        if event.option.id and self.app.screen is self:
            self.dismiss()
            self.app.call_later(partial(self._reading.run_action, event.option.id))
