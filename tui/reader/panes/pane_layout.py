"""The three panes side by side, or one alone where there is room for one or it is zoomed."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget

from tui.reader.guard import Guarded
from tui.reader.intents import Focus, Pane
from tui.reader.palette import Palette
from tui.reader.panes.article import ArticlePane
from tui.reader.panes.entities import EntitiesPane
from tui.reader.panes.timeline import TimelinePane
from tui.reader.session import Session, State
from tui.reader.state import PANES


class PaneLayout(Guarded, Container):
    """Lays the panes out by the width of the screen and shows them the state."""

    SCOPED_CSS = False  # how many panes there is room for is a class of the screen
    DEFAULT_CSS = """
    PaneLayout {
        layout: horizontal; height: 1fr;
        #article { width: 1fr; height: 100%; }
        #side { width: 42%; max-width: 56; padding-left: 1; height: 100%; layout: vertical; }
        #timeline { width: 100%; height: 3fr; }
        #sidebar { width: 100%; height: 2fr; }
        #entities { height: 1fr; }
    }
    .-triple PaneLayout {
        #side { width: 86; max-width: 86; layout: horizontal; }
        #timeline { width: 52; height: 100%; }
        #sidebar { width: 33; height: 100%; padding-left: 1; }
    }
    .-single PaneLayout, PaneLayout.zoomed {
        #article, #side, #timeline, #sidebar { display: none; width: 100%; max-width: 100%; height: 100%; }
        &.at-article #article { display: block; }
        &.at-timeline #side, &.at-timeline #timeline { display: block; }
        &.at-entities #side, &.at-entities #sidebar { display: block; }
    }
    """

    def __init__(self, session: Session, palette: Palette, text_width: int) -> None:
        """View `session` in panes, the article in lines of `text_width` at most; `mount_side` mounts all but it."""
        super().__init__(id="panes", classes="at-article")
        self.article = ArticlePane(session, palette, text_width)
        self.timeline = TimelinePane(session, palette)
        self.sidebar = EntitiesPane(session, palette)
        self._side = Container(id="side")

    def compose(self) -> ComposeResult:
        """Put the article beside the room for the rest."""
        yield self.article
        yield self._side

    async def mount_side(self) -> None:
        """Mount the timeline and the names: later, since it is the article that one waits for."""
        await self._side.mount(self.timeline, self.sidebar)

    @property
    def targets(self) -> Mapping[Focus, Widget]:
        """The widgets that can have the keys, by their names in the state."""
        return {
            "article": self.article,
            "timeline": self.timeline,
            "entities": self.sidebar.list,
            "filter": self.sidebar.box,
        }

    def show(self, old: State, new: State) -> None:
        """Show in each pane what differs between `old` and `new`, and bring the right one to the front."""
        if old.zoomed != new.zoomed:
            self.set_class(new.zoomed, "zoomed")
        if old.pane != new.pane:
            self._bring(new.pane)
        for view in (self.article, self.timeline, self.sidebar):
            view.show(old, new)

    def _bring(self, front: Pane) -> None:
        for name in PANES:
            self.set_class(name == front, f"at-{name}")

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        for pane in (self.article, self.timeline, self.sidebar.list):
            pane.repaint(palette)
