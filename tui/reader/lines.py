"""The two lines at the foot of the screen: why the current date is what it is, and the keys that matter now."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui import labels
from tui.document.model import Event
from tui.languages import DEFAULT, load
from tui.reader.commands import Command, key_name
from tui.reader.palette import Palette


class Line(Widget):
    """One row of segments."""

    DEFAULT_CSS = "Line { height: 1; width: 100%; }"

    def __init__(self, palette: Palette, *, id: str) -> None:  # noqa: A002 - Textual's name
        """An empty line."""
        super().__init__(id=id)
        self.palette = palette
        self._segments: Sequence[Segment] = ()

    def show(self, segments: Sequence[Segment]) -> None:
        """Show `segments`, over the palette's base style."""
        if segments != self._segments:
            self._segments = segments
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The one row."""
        base = self.palette.base
        styled = [Segment(text, base + style if style else base) for text, style, _ in self._segments] if y == 0 else []
        strip, width = Strip(styled), self.size.width
        if strip.cell_length > width > 1:
            strip = Strip([*strip.crop(0, width - 1), Segment("…", base)])
        return strip.adjust_cell_length(width, base)


class WhyLine(Line):
    """The date of the current event in full, and by what it is known."""

    def show_event(self, event: Event | None, text: str) -> None:
        """Show the date of `event` and its basis."""
        if event is None:
            self.show([])
            return
        day = event.earliest if event.earliest == event.latest else None
        named = f"{labels.weekday(day)} " if day and labels.weekday(day) else ""
        self.show(
            [
                Segment(f" {labels.glyph(event)} ", self.palette["glyph"]),
                Segment(f"{named}{labels.when(event)} {labels.clock(event)}".rstrip(), self.palette["when"]),
                Segment(f"  {event.kind}" if event.kind != "happened" else "", self.palette["count"]),
                Segment(f"  {load(DEFAULT).messages.explain(text, event.basis)}", self.palette.muted),
            ]
        )

    def show_words(self, words: str, mark: str = "caption") -> None:
        """Show a message."""
        self.show([Segment(f" {words}", self.palette[mark])])


class KeyLine(Line):
    """Keys and what they do; a click does it too."""

    def __init__(self, palette: Palette) -> None:
        """A line of no keys yet."""
        super().__init__(palette, id="keys")
        self._spots: list[tuple[int, int, str]] = []

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Show the first key and the footer word of each of `commands` that has one."""
        segments, spots, column = [], [], 0
        for command in commands:
            if command.footer:
                key, word = f" {key_name(command.keys[0])}", f" {command.footer} "
                wide = cell_len(key) + cell_len(word)
                segments += [Segment(key, self.palette["key"]), Segment(word, self.palette.muted)]
                spots.append((column, column + wide, command.action))
                column += wide
        self._spots = spots
        self.show(segments)

    async def on_click(self, event: events.Click) -> None:
        """Do what is under the mouse."""
        for first, end, action in self._spots:
            if first <= event.x < end:
                await self.screen.run_action(action)
