"""The help: five things to try, every key, and what every sign means; `/` looks for a word in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input

from tui.reader.cards import Marked
from tui.reader.commands import SECTIONS
from tui.reader.filters import TERMS
from tui.reader.guard import GuardedInput
from tui.reader.keymap import Sections
from tui.reader.palette import Palette
from tui.reader.screens.card import Box
from tui.reader.signs import EXPLAINED

_KEYS_WIDTH = 18

_TO_TRY = {
    "]": "go through the events: article, timeline and axis move in step",
    "F 2014": "show what happened in 2014, and who took part in it",
    "f karzai": "show the events of one name; Esc shows all again",
    "i": "ask why an event is dated as it is",
    "y": "copy it with its date, its words and where they are from",
}
_IN_NAMES = {"Enter": "show only its events, or all again", "x": "choose one more name"}

Section = tuple[str, str, list[tuple[str, str]]]
"""A heading, the style of its signs, and the signs or keys with what they mean."""


def sections(commands: Sections) -> Iterator[Section]:
    """Yield all that there is to know, with the keys of `commands`."""
    yield "Five things to try", "key", list(_TO_TRY.items())
    for name, table in commands:
        yield name, "key", [(command.key_names, command.help) for command in table]
    yield "What F understands, with commas between", "key", list(TERMS.items())
    yield "In the list of names", "key", list(_IN_NAMES.items())
    for name, signs in EXPLAINED.items():
        yield name, "glyph", list(signs.items())


def help_text(words: str, commands: Sections = SECTIONS) -> Iterator[Marked]:
    """List the sections; of lines, only those that have all of `words`, or all where the heading has them."""
    wanted = words.casefold().split()
    found = False
    for name, style, lines in sections(commands):
        kept = [line for line in lines if all(word in f"{name} {' '.join(line)}".casefold() for word in wanted)]
        if not kept:
            continue
        yield ("\n" if found else "") + f"{name}\n", "year"
        found = True
        for sign, meaning in kept:
            yield sign.rjust(_KEYS_WIDTH), style
            yield f"  {meaning}\n", ""
    if not found:
        yield f"Nothing here has the words “{' '.join(wanted)}”: Backspace takes letters away.", ""


class HelpScreen(Box):
    """Every key and sign, narrowed by what is typed behind a slash."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("slash", "find", "find", show=False)]
    DEFAULT_CSS = """
    HelpScreen Input { display: none; height: 1; border: none; background: $surface; padding: 0; }
    HelpScreen.finding Input { display: block; }
    """

    def __init__(self, palette: Palette, commands: Sections = SECTIONS) -> None:
        """Show the tables of `commands` in the styles of `palette`."""
        super().__init__("Help", help_text("", commands), palette)
        self._commands = commands
        self._find = GuardedInput(placeholder="a word to look for", compact=True)

    def above(self) -> Iterable[Widget]:
        """Put the box to type in above the text."""
        return (self._find,)

    def compose(self) -> ComposeResult:
        """Say how to find a word."""
        yield from super().compose()
        self.box.border_subtitle = Content("/ finds a word · Esc closes")

    def action_find(self) -> None:
        """Open the box."""
        self.add_class("finding")
        if self._find.is_attached:
            self.set_focus(self._find)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show only the lines with what is typed."""
        event.stop()
        self.text.update(self.content(help_text(event.value, self._commands)))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the keys back to the text."""
        event.stop()
        self.set_focus(self.box if self.box.is_attached else None)
