"""The three panes side by side, or one alone where there is room for one or it is zoomed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget

from tui.reader.geometry import DOUBLE, STEP, TRIPLE, Border, Sizes, areas
from tui.reader.guard import Guarded
from tui.reader.intents import Focus, GoToEvent, Intent, MoveBorder, Pane, PointAtName, Say, SetFocus
from tui.reader.jumps import Target
from tui.reader.palette import Palette
from tui.reader.panes.article import ArticlePane
from tui.reader.panes.entities import EntitiesPane
from tui.reader.panes.pane import Pane as PaneView
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
        self.session = session
        self._side = Container(id="side")
        self._held: Border | None = None

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
        if (old.zoomed, old.sizes) != (new.zoomed, new.sizes):
            self.give_sizes()
        if old.pane != new.pane:
            self._bring(new.pane)
        for view in (self.article, self.timeline, self.sidebar):
            view.show(old, new)

    def _bring(self, front: Pane) -> None:
        for name in PANES:
            self.set_class(name == front, f"at-{name}")

    def targets_in_view(self) -> Iterator[Target]:
        """Find what can be jumped to: panes, the events and names listed, and where events begin in the article."""
        panes: tuple[tuple[Pane, PaneView], ...] = (
            ("article", self.article),
            ("timeline", self.timeline),
            ("entities", self.sidebar.list),
        )
        for name, pane in panes:
            if pane.is_on_screen:
                yield Target(pane.region.x, pane.region.y, (SetFocus(name),))
        if self.timeline.is_on_screen:
            for event, y in self.timeline.keys_in_view().items():
                yield _within(self.timeline, y, SetFocus("timeline"), GoToEvent(event))
        if self.sidebar.list.is_on_screen:
            for entity, y in self.sidebar.list.keys_in_view().items():
                yield _within(self.sidebar.list, y, SetFocus("entities"), PointAtName(entity))
        if self.article.is_on_screen:
            for event, y in self.article.events_in_view():
                yield _within(self.article, y, SetFocus("article"), GoToEvent(event))

    # -- the borders

    def give_sizes(self) -> None:
        """Give the panes the sizes of the state; usual ones, and those of a pane alone, are in the style sheet."""
        state, columns = self.session.state, self.app.size.width
        for part in (self._side, self.timeline, self.sidebar):
            for rule in ("width", "max_width", "height"):
                if part.styles.inline.has_rule(rule):  # to clear one that is not there would ask for a new layout, too
                    setattr(part.styles, rule, None)
        if state.sizes == Sizes() or state.zoomed or columns < DOUBLE:
            return
        found = areas(columns, self.size.height, state.sizes)
        self._side.styles.width = self._side.styles.max_width = found.side
        if columns >= TRIPLE:
            self.timeline.styles.width, self.sidebar.styles.width = found.timeline, found.names
        elif self.size.height:  # which is known once the screen has been laid out
            self.timeline.styles.height, self.sidebar.styles.height = found.timeline, found.names

    def on_mount(self) -> None:
        """Begin with the sizes that were kept."""
        self.give_sizes()

    def on_resize(self) -> None:
        """Fit the panes to another size of the screen."""
        self.give_sizes()

    def move_border(self, border: Border, steps: int) -> None:
        """Move `border` by `steps` of a key, as far as it goes."""
        if self._can_move:
            self.session.post(MoveBorder(border, self._share(border) + steps * STEP))
        else:
            self.session.post(Say("There is one pane on the screen: no border to move."))

    @property
    def _can_move(self) -> bool:
        return self.size.width >= DOUBLE and not self.session.state.zoomed and self.timeline.is_attached

    def _share(self, border: Border) -> int:
        """The share in percent that ends at `border` now."""
        if border == "side":
            return round(100 * self._side.outer_size.width / max(1, self.size.width))
        if self.size.width >= TRIPLE:
            return round(100 * self.timeline.outer_size.width / max(1, self._side.outer_size.width - 1))
        return round(100 * self.timeline.outer_size.height / max(1, self.size.height))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the border under the mouse."""
        self._held = self._border_at(event.screen_x, event.screen_y) if event.button == 1 else None
        if self._held:
            self.capture_mouse()

    def _border_at(self, x: int, y: int) -> Border | None:
        """Find the border at a place of the screen."""
        side, names = self._side.region, self.sidebar.region
        if not self._can_move or not side.contains(x, y):
            return None
        if x == side.x:
            return "side"
        edge = x == names.x if self.size.width >= TRIPLE else y == names.y
        return "timeline" if edge else None

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move the border that is held."""
        if self._held == "side":
            self._drag("side", self.region.right - event.screen_x, self.size.width)
        elif self._held and self.size.width >= TRIPLE:
            self._drag("timeline", event.screen_x - self._side.region.x, self._side.outer_size.width - 1)
        elif self._held:
            self._drag("timeline", event.screen_y - self.region.y, self.size.height)

    def _drag(self, border: Border, cells: int, whole: int) -> None:
        share = round(100 * cells / max(1, whole))
        if share != self._share(border):
            self.session.post(MoveBorder(border, share))

    def on_mouse_up(self) -> None:
        """Let go of the border."""
        if self._held:
            self._held = None
            self.release_mouse()

    def repaint(self, palette: Palette) -> None:
        """Draw with another palette from now on."""
        for pane in (self.article, self.timeline, self.sidebar.list):
            pane.repaint(palette)


def _within(pane: PaneView, y: int, *intents: Intent) -> Target:
    """A target at the left edge of row `y` of the content of `pane`."""
    return Target(pane.content_region.x, pane.content_region.y + y, intents)
