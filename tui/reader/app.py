"""The Textual app: holds the theme and what is remembered, and opens the reading screen."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from functools import partial

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input

from tui import themes
from tui.document.request import ParseRequest
from tui.problem import Problem
from tui.reader.commands import MOVING, PROGRAM, SECTIONS, bindings
from tui.reader.palette import Palette, textual_theme
from tui.reader.screens.reading import ReadingScreen
from tui.state.memory import Memory


class ReaderApp(App[None]):
    """`afghan-timeline` on a terminal."""

    TITLE = "afghan-timeline"
    # Ctrl+Q quits from anywhere, also from a box one types in and from what lies over the panes.
    BINDINGS = [*bindings(PROGRAM), Binding("ctrl+q", "quit", "quit", show=False, priority=True)]  # noqa: RUF012
    HORIZONTAL_BREAKPOINTS = [(0, "-single"), (64, "-double"), (140, "-triple")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (8, "-tall")]  # noqa: RUF012

    def __init__(
        self, origin: str, request: ParseRequest, theme: themes.Theme, memory: Memory, notices: Sequence[str] = ()
    ) -> None:
        """Show the text of `request` in `theme`; `notices` are shown once the screen is up.

        `origin` names the text to the user where it has no title: a path, or "standard input".
        """
        # Where no colours are wanted, keep to the terminal's own: Textual's greys could be black on black (NO_COLOR).
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self._origin, self._request, self._memory, self._notices = origin, request, memory, notices
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
        """Open the reading screen."""
        return ReadingScreen(self._origin, self._request, self.palette)

    def on_mount(self) -> None:
        """Restore the terminal on a signal to end, and show the notices of the start."""
        for number in (signal.SIGTERM, signal.SIGHUP) if sys.platform != "win32" else ():
            asyncio.get_running_loop().add_signal_handler(number, partial(self.exit, return_code=128 + number))
        for notice in self._notices:
            self.notify(notice, severity="warning", markup=False)

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

    def on_ready(self) -> None:
        """Collect garbage again, now that the screen is up."""
        gc.enable()

    def use_theme(self, name: str) -> bool:
        """Change to the theme `name` and return True; report a broken one, change nothing and return False."""
        try:
            theme = themes.load(name)
        except Problem as problem:
            self.notify(str(problem), severity="error", markup=False)
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
            self.notify(self._memory.complaint, severity="warning", markup=False)

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
            self.push_screen(HelpScreen(self.palette))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every command of the reader, but for those that move in a pane, by what it does."""
        for section, table in SECTIONS:
            for command in table:
                if table is not MOVING and command.action != "app.command_palette":
                    run = partial(screen.run_action, command.action)
                    name = command.help[0].upper() + command.help[1:]
                    yield SystemCommand(name, f"{section}: {command.key_names}", run)
