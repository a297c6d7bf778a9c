"""A card over the reading screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.style import Style
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from tui.reader.cards import Link, Marked
from tui.reader.guard import GuardedOptionList
from tui.reader.intents import Intent
from tui.reader.palette import Palette
from tui.reader.screens.overlay import Overlay

_FAR = 100_000
"""Rows: more than any card has."""


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
        Binding("g,home", f"scroll({-_FAR})", show=False),
        Binding("G,end", f"scroll({_FAR})", show=False),
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
            yield from self.below()

    def below(self) -> Iterable[Widget]:
        """Give what stands below the text."""
        return ()

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
    """All about an entity or an event, with lines to choose from: Enter or a click goes there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move('cursor_down')", show=False),
        Binding("k", "move('cursor_up')", show=False),
        Binding("g,home", "move('first')", show=False),
        Binding("G,end", "move('last')", show=False),
    ]
    DEFAULT_CSS = """
    CardScreen {
        & OptionList {
            height: auto; max-height: 100%; padding: 0; background: $surface; overflow: hidden;
            text-wrap: nowrap; text-overflow: ellipsis;
            background-tint: $surface 0%;
            &:focus > .option-list--option-highlighted { background: $rule; color: $foreground; text-style: bold; }
        }
        & .heading { color: $quiet; text-style: bold; margin-top: 1; }
    }
    """

    def __init__(
        self,
        title: str,
        parts: Iterable[Marked],
        links: Sequence[Link],
        palette: Palette,
        post: Callable[[Intent], object],
    ) -> None:
        """Show `parts` and then `links` under `title`; the intent of the one that is chosen is given to `post`."""
        super().__init__(title, parts, palette)
        self._links, self._post = links, post
        self._list = GuardedOptionList(*(Option(self.content(link.parts)) for link in links), compact=True)

    def compose(self) -> ComposeResult:
        """Put what can be chosen below the text."""
        yield from super().compose()
        if self._links:
            self.box.border_subtitle = Content("Enter goes there · Esc closes")

    def below(self) -> Iterable[Widget]:
        """Give the list, where there is something to choose."""
        if not self._links:
            return ()
        return Static(f"Go to ({len(self._links)})", classes="heading", markup=False), self._list

    def on_mount(self) -> None:
        """Give the keys to the list."""
        if self._links:
            self.set_focus(self._list, scroll_visible=False)

    def action_move(self, how: str) -> None:
        """Move in the list; without one, scroll."""
        if self._links:
            getattr(self._list, f"action_{how}")()
        else:
            self.action_scroll({"cursor_down": 1, "cursor_up": -1, "first": -_FAR, "last": _FAR}[how])

    @property
    def cursor_region(self) -> Region:
        """Where on the screen the line under the cursor is: each is one row high."""
        top = self._list.region
        return Region(top.x, top.y + (self._list.highlighted or 0), top.width, 1)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Keep the line under the cursor in view; at the first, show the text above it too."""
        line = self._list.virtual_region.y + event.option_index
        if event.option_index:
            self.box.scroll_to_region(Region(0, line, 1, 1), animate=False)
        else:
            self.box.scroll_home(animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Close, and go there: once, where two keys in one burst both choose."""
        if self.app.screen is self:
            self.dismiss()
            self._post(self._links[event.option_index].intent)
