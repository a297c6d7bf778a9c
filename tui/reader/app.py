"""The Textual app: holds the theme and what is remembered, and opens the reading screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from rich.text import Text
from textual import events
from textual.app import App
from textual.binding import Binding
from textual.driver import Driver
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Input

from tui import themes
from tui.document.clean import brief, one_line
from tui.problem import Problem
from tui.reader.app_theme import textual_theme
from tui.reader.commands import PROGRAM, bindings
from tui.reader.geometry import HEIGHTS, WIDTHS, size_classes
from tui.reader.guard import Fault, Guarded
from tui.reader.keymap import rebound, textual_keymap
from tui.reader.opening import Opening, OpenOther
from tui.reader.palette import Palette
from tui.reader.possible import is_possible
from tui.reader.screens.reading import ReadingScreen
from tui.state.log import log_error
from tui.state.memory import Memory

if TYPE_CHECKING:
    from tui.reader.first_paint import FirstPaint

_MOST_FAULTS = 20
"""Faults after which the program ends: what fails so often will not come right."""
_MOST_RECENT = 100
_MOST_NOTICE = 300
"""Code points of a notice: more would fill the screen."""


def _driver(painted: FirstPaint | None) -> type[Driver] | None:
    """Return the driver of this system's terminal, which takes over what is `painted`; None for Textual's own."""
    if sys.platform == "win32":
        return None
    from tui.reader.terminal import TerminalDriver

    return cast("type[Driver]", partial(TerminalDriver, painted=painted))  # Textual only calls it


class ReaderApp(Guarded, App[None]):
    """`afghan-timeline` on a terminal."""

    TITLE = "afghan-timeline"
    ALLOW_SELECT = False  # of the article alone, by `ArticlePane`: Textual would copy the frames of the panes, too
    # Ctrl+Q quits from anywhere, also from a box one types in and from what lies over the panes.
    BINDINGS = [*bindings(PROGRAM), Binding("ctrl+q", "quit", "quit", show=False, priority=True)]  # noqa: RUF012
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(
        self,
        opening: Opening,
        theme: themes.Theme,
        memory: Memory,
        notices: Sequence[str] = (),
        painted: FirstPaint | None = None,
        open_other: OpenOther | None = None,
    ) -> None:
        """Show the text of `opening` in `theme`; `notices` are shown once the screen is up.

        `painted` has taken the terminal over already, and gives it to the app. `open_other` opens a text read before;
        None where that can't be done.
        """
        # Where no colours are wanted, keep to the terminal's own: Textual's greys could be black on black (NO_COLOR).
        super().__init__(driver_class=_driver(painted), ansi_color=True if "NO_COLOR" in os.environ else None)
        self._faults = 0
        self._last_words = ""
        self._opening, self._memory, self._open_other = opening, memory, open_other
        self._texts = 0
        self._sections, complaints = rebound(opening.settings.keys)
        self._notices = (*notices, *complaints)
        self.palette = Palette(theme)
        builtin = list(self.available_themes)
        self.register_theme(textual_theme(theme))
        self.theme = theme.name
        for name in builtin:
            if name != theme.name:
                self.unregister_theme(name)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the variables that our style sheets use beside Textual's own a value until a theme is set."""
        return {"rule": "#808080", "quiet": "#808080"}

    def get_default_screen(self) -> Screen[None]:
        """Open the reading screen; one given by a mode would have Textual read all style sheets twice."""
        return self._reading(self._opening)

    def _reading(self, opening: Opening) -> ReadingScreen:
        screen = ReadingScreen(opening, self.palette, self._sections)
        screen.add_class(*size_classes(*self.size))  # Textual gives them only after the first layout
        return screen

    def on_mount(self) -> None:
        """Give the keys to the user's commands, and show the notices of the start."""
        self.set_keymap(textual_keymap(self._sections))
        for notice in self._notices:
            self.notify(notice, severity="warning")

    async def on_event(self, event: events.Event) -> None:
        """Do what a key is bound to before the next key is looked at.

        Textual hands each key to the widget that has the focus when it comes in. Keys that come in one burst ("/" and
        a word, typed fast or pasted) would all go to the widget that had it before the first of them.
        """
        if isinstance(event, events.Key) and not event.is_forwarded and not isinstance(self.focused, Input):
            active = self.screen.active_bindings.get(event.key)
            if active and active.enabled and await self.run_action(active.binding.action, active.node):
                return
        await super().on_event(event)

    def use_theme(self, name: str) -> bool:
        """Change to the theme `name` and return True; report a broken one, change nothing and return False."""
        try:
            theme = themes.load(name)
        except Problem as problem:
            self.notify(str(problem), severity="error")
            return False
        self.register_theme(textual_theme(theme))
        self.palette = Palette(theme)
        self.theme = name
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.repaint(self.palette)
        return True

    def keep_theme(self) -> None:
        """Begin with the present theme the next time."""
        self._memory.remember_theme(self.theme)
        if self._memory.complaint:
            self.notify(self._memory.complaint, severity="warning")

    def action_next_theme(self) -> None:
        """Change to the next theme by name, passing over broken ones."""
        names = themes.names()
        at = names.index(self.theme) + 1 if self.theme in names else 0
        if any(self.use_theme(name) for name in names[at:] + names[:at]):
            self.keep_theme()

    def action_choose_theme(self) -> None:
        """Choose a theme from a list."""
        from tui.reader.screens.theme import ThemeScreen

        self.push_screen(ThemeScreen(themes.names(), self.theme, self.use_theme, self.keep_theme))

    def action_help(self) -> None:
        """Show the keys."""
        from tui.reader.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.palette, self._sections))

    def action_command_palette(self) -> None:
        """Offer every command by its name."""
        from tui.reader.screens.command_list import CommandList

        if isinstance(self.screen, ReadingScreen):
            session = self.screen.session
            self.push_screen(
                CommandList(
                    self.screen, self._sections, lambda action: is_possible(action, session.state, session.index)
                )
            )

    def action_recent(self) -> None:
        """List the texts read before."""
        from tui.reader.screens.recent import RecentScreen

        keeper = self._opening.keeper
        texts = keeper.memory.recent()[:_MOST_RECENT] if keeper and self._open_other else ()
        if not texts:
            self.notify("No text is remembered yet.")
        elif isinstance(self.screen, ReadingScreen):
            self.push_screen(RecentScreen(texts, self.open_text))

    def open_text(self, names: Sequence[str]) -> None:
        """Read what `names` name instead of this text, which stays until it is there; else say why it can't be read."""
        if self._open_other:
            self.run_worker(partial(self._read_other, names, self._open_other), thread=True, exit_on_error=False)

    def _read_other(self, names: Sequence[str], open_other: OpenOther) -> None:
        """Read in a thread: a file may be long, and a page far away."""
        try:
            opening = open_other(names)
        except Problem as problem:
            self.call_from_thread(self.notify, str(problem), severity="error")
        else:
            self.call_from_thread(self.call_later, self._change_to, opening)

    async def _change_to(self, opening: Opening) -> None:
        """Show the text of `opening` in a mode of its own, and close the one that was shown.

        Textual can take any screen away but the first of a mode, and any mode but the first: that one only rests.
        """
        self._opening = opening
        before, screen, self._texts = self.current_mode, self.screen_stack[0], self._texts + 1
        mode = f"text {self._texts}"
        self.add_mode(mode, lambda: self._reading(opening))
        await self.switch_mode(mode)
        if before == self.DEFAULT_MODE:
            self.workers.cancel_node(screen)
        else:
            await self.remove_mode(before)

    # -- what goes wrong

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show `message` as a notice: in one line of a bearable length, without anything that a terminal obeys."""
        super().notify(
            brief(message, _MOST_NOTICE), title=brief(title), severity=severity, timeout=timeout, markup=markup
        )

    def on_fault(self, fault: Fault) -> None:
        """Log an error in a handler and go on reading; end the program where there are too many."""
        log = log_error(fault.error, f"reading ({fault.where})")
        self._faults += 1
        if self._faults > _MOST_FAULTS:
            self.exit(return_code=1, message=Text(_apology(fault.error, log)))
        else:
            self.notify(_apology(fault.error, log), severity="error")

    def _handle_exception(self, error: Exception) -> None:
        """Log an error that Textual cannot go on after, and end the program."""
        log = log_error(error, "reading")
        self._last_words = _apology(error, log)
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """Say what happened in one line, where Textual would show the values of variables: the text, for one."""
        self.panic(Text(self._last_words))


def _apology(error: Exception, log: Path | None) -> str:
    """Word what a reader should know of an error of the program's own."""
    return f"Something went wrong ({type(error).__name__})." + (f" Details are in {one_line(str(log))}" if log else "")
