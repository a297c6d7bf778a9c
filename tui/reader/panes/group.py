"""The three panes side by side, or one alone where there is room for one or it is zoomed."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container

from tui.reader.index import Index
from tui.reader.palette import Palette
from tui.reader.panes.article import ArticlePane
from tui.reader.panes.entities import EntitiesPane
from tui.reader.panes.pane import Pane
from tui.reader.panes.timeline import TimelinePane


class PaneGroup(Container):
    """Lays the panes out by the width of the screen and moves the focus between them."""

    NAMES: ClassVar[tuple[str, ...]] = ("article", "timeline", "entities")
    SCOPED_CSS = False  # how many panes there is room for is a class of the screen
    DEFAULT_CSS = """
    PaneGroup {
        layout: horizontal; height: 1fr;
        #article { width: 1fr; height: 100%; }
        #side { width: 42%; max-width: 56; padding-left: 1; height: 100%; layout: vertical; }
        #timeline { width: 100%; height: 3fr; }
        #sidebar { width: 100%; height: 2fr; }
        #entities { height: 1fr; }
    }
    .-triple PaneGroup {
        #side { width: 86; max-width: 86; layout: horizontal; }
        #timeline { width: 52; height: 100%; }
        #sidebar { width: 33; height: 100%; padding-left: 1; }
    }
    .-single PaneGroup, PaneGroup.zoomed {
        #article, #side, #timeline, #sidebar { display: none; width: 100%; max-width: 100%; height: 100%; }
        &.at-article #article { display: block; }
        &.at-timeline #side, &.at-timeline #timeline { display: block; }
        &.at-entities #side, &.at-entities #sidebar { display: block; }
    }
    """

    def __init__(self, index: Index, palette: Palette) -> None:
        """Panes that show the document of `index`; all but the article are mounted by `mount_side`."""
        super().__init__(id="panes", classes="at-article")
        self.article = ArticlePane(index, palette)
        self.timeline = TimelinePane(index, palette)
        self.sidebar = EntitiesPane(palette)
        self.front = "article"
        self._side = Container(id="side")

    def compose(self) -> ComposeResult:
        """The article, and the room for the rest."""
        yield self.article
        yield self._side

    async def mount_side(self) -> None:
        """Mount the timeline and the names: later, since it is the article that one waits for."""
        await self._side.mount(self.timeline, self.sidebar)

    def pane(self, name: str) -> Pane:
        """The pane called `name`. Raises KeyError for a name not in NAMES."""
        return {"article": self.article, "timeline": self.timeline, "entities": self.sidebar.list}[name]

    def bring(self, name: str) -> None:
        """Give the focus to the pane called `name`."""
        self.show(name)
        pane = self.pane(name)
        if pane.is_attached:
            self.screen.set_focus(pane)  # at once, unlike `pane.focus()`: the next key may already be waiting

    def bring_next(self, step: int) -> None:
        """Give the focus to the next pane, round and round."""
        at = self.NAMES.index(self.front) + step
        self.bring(self.NAMES[at % len(self.NAMES)])

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which pane has the focus, however it came by it."""
        for name in self.NAMES:
            if self.pane(name) is event.widget:
                self.show(name)

    def show(self, name: str) -> None:
        """Have the pane called `name` in view, where there is room for one only."""
        self.front = name
        for other in self.NAMES:
            self.set_class(other == name, f"at-{other}")
