"""The two lines at the foot of the screen: how the current date is known, and the keys that matter now."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui import labels
from tui.document.model import Event
from tui.reader import explain, seek
from tui.reader.commands import Command, key_name
from tui.reader.guard import Guarded
from tui.reader.palette import Palette
from tui.reader.possible import is_possible
from tui.reader.session import Session, State


class Line(Guarded, Widget):
    """One row of segments."""

    DEFAULT_CSS = "Line { height: 1; width: 100%; }"

    def __init__(self, palette: Palette, *, id: str) -> None:  # noqa: A002 - Textual's name
        """Begin empty."""
        super().__init__(id=id)
        self.palette = palette
        self._segments: Sequence[Segment] = ()

    def write(self, segments: Sequence[Segment]) -> None:
        """Show `segments`, over the palette's base style."""
        if segments != self._segments:
            self._segments = segments
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the one row."""
        base = self.palette.base
        styled = [Segment(text, base + style if style else base) for text, style, _ in self._segments] if y == 0 else []
        strip, width = Strip(styled), self.size.width
        if strip.cell_length > width > 1:
            strip = Strip([*strip.crop(0, width - 1), Segment("…", base)])
        return strip.adjust_cell_length(width, base)


class StatusBar(Line):
    """The date of the current event in full and how it is known, or a message."""

    def __init__(self, session: Session, palette: Palette) -> None:
        """View the current event of `session`."""
        super().__init__(palette, id="why")
        self._session = session

    def show(self, old: State, new: State) -> None:
        """Show another event or message."""
        if _said(old) != _said(new):
            self._write_state(new)

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        self.palette = palette
        self._write_state(self._session.state)

    def _write_state(self, state: State) -> None:
        event = self._session.index.events.get(state.event)
        counted = seek.counted(state)
        hit = [Segment(f" {counted} ", self.palette["found"])] if counted else []
        if state.notice:
            self.write([*hit, Segment(f" {state.notice}", self.palette["quote"])])
        else:
            self.write([*hit, *(self._describe(event) if event else ())])

    def _describe(self, event: Event) -> Sequence[Segment]:
        exact = event.earliest == event.latest and event.modifier is None and event.certainty != "assumed"
        named = f"{labels.weekday(event.earliest)} ".lstrip() if exact and event.earliest else ""
        return [
            Segment(f" {labels.glyph(event)} ", self.palette["glyph"]),
            Segment(f"{named}{labels.when(event)} {labels.clock(event)}".rstrip(), self.palette["when"]),
            Segment(f"  {event.kind}" if event.kind != "happened" else "", self.palette["count"]),
            Segment(f"  {explain.why(self._session.index.document, event)}", self.palette.muted),
        ]


def _said(state: State) -> tuple[object, ...]:
    """What the status bar depends on."""
    return state.event, state.notice, state.revision, state.found, state.hits


class KeyLine(Line):
    """Keys and what they do, greyed where they can do nothing now; a click does it too."""

    def __init__(self, commands: Sequence[Command], session: Session, palette: Palette) -> None:
        """Show the first key and the footer word of each of `commands` that has one."""
        super().__init__(palette, id="keys")
        self._session = session
        self._commands = [command for command in commands if command.footer]
        self._spots: list[tuple[int, int, str]] = []
        self._write_keys()

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        self.palette = palette
        self._write_keys()

    def show(self, old: State, new: State) -> None:
        """Grey other keys where others can do something."""
        if (old.view, old.revision) != (new.view, new.revision):
            self._write_keys()

    def _write_keys(self) -> None:
        palette, state, index = self.palette, self._session.state, self._session.index
        segments, spots, column = [], [], 0
        for command in self._commands:
            key, word = f" {key_name(command.keys[0])}", f" {command.footer} "
            wide = cell_len(key) + cell_len(word)
            lit = is_possible(command.action, state, index)
            segments += [Segment(key, palette["key"] if lit else palette["gap"])]
            segments += [Segment(word, palette.muted if lit else palette["gap"])]
            spots.append((column, column + wide, command.action))
            column += wide
        self._spots = spots
        self.write(segments)

    async def on_click(self, event: events.Click) -> None:
        """Do what is under the mouse."""
        for first, end, action in self._spots:
            if first <= event.x < end:
                await self.screen.run_action(action)
