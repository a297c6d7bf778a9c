"""The base of all panes: a focusable rectangle of rows with the keys that move in it, and a title."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.reader.commands import MOVING, bindings
from tui.reader.guard import Guarded
from tui.reader.palette import Palette
from tui.reader.search import is_regex
from tui.reader.session import Session, State

_WHEEL = 3


class Pane(Guarded, Widget, can_focus=True):
    """A view of a part of the session's state; what a reader does in it is posted there as an intent.

    It draws itself by rows (Textual's Line API), jumps without animation, and never reads text as markup.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(MOVING)
    DEFAULT_CSS = """
    Pane {
        border-top: solid $rule;
        border-title-color: $quiet;
        background: $background;
        &:focus { border-top: heavy $accent; border-title-color: $accent; border-title-style: bold; }
    }
    """

    def __init__(self, session: Session, palette: Palette, *, id: str) -> None:  # noqa: A002 - Textual's name
        """View `session`, drawn with `palette`."""
        super().__init__(id=id)
        self.session = session
        self.palette = palette

    def show(self, old: State, new: State) -> None:
        """Draw again what differs between the states `old` and `new`, which is now the session's."""
        raise NotImplementedError

    def fit(self) -> None:
        """Arrange the content for the present size of the pane."""

    @property
    def is_on_screen(self) -> bool:
        """Whether it is mounted, displayed and has room."""
        return self.is_attached and bool(self.region) and all(one.display for one in self.ancestors_with_self)

    def watch_virtual_size(self) -> None:
        """Fit to another size: Textual 8 sends no Resize for one that is worked out before the layout is shown."""
        self.fit()

    def name_it(self, title: str, more: str = "") -> None:
        """Set the words on the rule above the pane; they are never read as markup."""
        self.border_title = Content(f"{title} · {more}" if more else title)

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        self.palette = palette
        self.refresh()

    def refresh_content(self) -> None:
        """Draw all rows again, but not the border."""
        self.refresh(Region(0, 0, *self.content_size))

    def strip(self, segments: Iterable[Segment], fill: Style | None = None) -> Strip:
        """Make `segments` one row of the pane, filled with the style `fill` to its width.

        Empty segments are left out and neighbours of one style made one: each costs the terminal forty bytes.
        """
        full = Strip([segment for segment in segments if segment.text])
        return full.adjust_cell_length(self.content_size.width, fill or self.palette.base).simplify()

    def highlighted(self, words: str, style: Style) -> list[Segment]:
        """Make `words` segments of `style`, with what is searched for marked in them."""
        state = self.session.state
        if not state.search or (is_regex(state.search) and state.hits is None):
            return [Segment(words, style)]
        segments, at = [], 0
        for hit in self.session.index.finder(state.search).finditer(words):
            found = Segment(words[hit.start : hit.end], style + self.palette["match"])
            segments += [Segment(words[at : hit.start], style), found]
            at = hit.end
        return [*segments, Segment(words[at:], style)]

    def action_rows(self, count: int) -> None:
        """Move `count` rows down, or up for a negative count."""
        raise NotImplementedError

    def action_pages(self, pages: float) -> None:
        """Move `pages` pages down, or up for a negative number."""
        height = max(1, self.content_size.height - 1)
        self.action_rows(round(pages * height) or 1)

    def action_edge(self, side: int) -> None:
        """Move to the top (-1) or the bottom (1)."""
        raise NotImplementedError

    def wheel(self, rows: int) -> None:
        """Turn the mouse wheel by `rows`."""
        self.action_rows(rows)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move down with the wheel."""
        event.stop()
        self.wheel(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move up with the wheel."""
        event.stop()
        self.wheel(-_WHEEL)
