"""A card over the reading screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Static

from tui.reader.cards import Marked
from tui.reader.palette import Palette
from tui.reader.screens.overlay import Overlay


class Box(Overlay):
    """A box in the middle of the screen that scrolls with the reader's keys and goes away with Esc, Enter or q."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,i,question_mark,f1", "dismiss", "close", show=False),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
        Binding("d", "page(0.5)", show=False),
        Binding("u", "page(-0.5)", show=False),
        Binding("space,pagedown", "page(1)", show=False),
        Binding("b,pageup", "page(-1)", show=False),
        Binding("g,home", "scroll(-100000)", show=False),
        Binding("G,end", "scroll(100000)", show=False),
    ]
    DEFAULT_CSS = """
    Box {
        align: center middle;
        & > VerticalScroll {
            width: 80%; max-width: 92; height: auto; max-height: 90%; padding: 0 1;
            border: round $accent; background: $surface; border-title-color: $accent; border-subtitle-color: $quiet;
        }
        & Static { background: $surface; height: auto; }
    }
    """

    def __init__(self, title: str, parts: Iterable[Marked], palette: Palette) -> None:
        """Show `parts` under `title` in the styles of `palette`; neither is read as markup."""
        super().__init__()
        self._title, self._palette = title, palette
        self.box = VerticalScroll()
        self.text = Static(self.content(parts), markup=False)

    def compose(self) -> ComposeResult:
        """Put the text in a box."""
        with self.box:
            self.box.border_title = Content(self._title)
            self.box.border_subtitle = Content("Esc closes")
            yield from self.above()
            yield self.text

    def above(self) -> Iterable[Widget]:
        """Give what stands above the text."""
        return ()

    def content(self, parts: Iterable[Marked]) -> Content:
        """Style `parts` by the palette."""
        palette = self._palette
        marked = [(words, Style.from_rich_style(palette[mark]) if mark else Style()) for words, mark in parts]
        return Content.assemble(*marked)

    def action_scroll(self, rows: int) -> None:
        """Scroll by `rows`."""
        self.box.scroll_to(y=self.box.scroll_y + rows, animate=False)

    def action_page(self, pages: float) -> None:
        """Scroll by `pages`."""
        self.action_scroll(round(pages * max(2, self.box.size.height - 1)))


class CardScreen(Box):
    """All about an entity or an event."""
