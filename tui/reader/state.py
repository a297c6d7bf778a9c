"""The state of the reader as one frozen value, and the functions that the rules are composed of."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from tui.document.record import record
from tui.reader import axis
from tui.reader.geometry import Sizes
from tui.reader.history import History
from tui.reader.index import Index
from tui.reader.name_list import NAME_ORDERS, NameList
from tui.reader.search import Hits
from tui.reader.selection import View
from tui.reader.timescale import Window
from tui.reader.viewport import Page
from tui.settings import Axis
from tui.state.texts import Bookmark

if TYPE_CHECKING:
    from tui.reader.intents import Focus, Pane, Purpose

Parse: TypeAlias = Literal["running", "done", "failed"]
MOST_ASKED = 50
PANES: tuple[Pane, ...] = ("article", "timeline", "entities")


class Spot(NamedTuple):
    """Where one is: the first character on the screen, the current event, and which events are shown."""

    place: int
    event: str
    view: View


class NamedView(NamedTuple):
    """A view that the reader has given a name."""

    name: str
    view: View


class Asked(NamedTuple):
    """What was typed in a prompt."""

    purpose: Purpose
    text: str


class Prompt(NamedTuple):
    """The open prompt: what it asks for, and what to return to if it is cancelled."""

    purpose: Purpose
    spot: Spot
    search: str
    found: tuple[int, int] | None
    focus: Focus
    pane: Pane


@record
class State:
    """All that a reader sees beside the document.

    `place` is the offset of the first character on the screen, `event` the id of the current event (empty: none) and
    `view` says which events are shown. `search` is what is searched for, `found` the span where it was found and `hits`
    all such spans, None until they are counted. `selected` is the span of the selected words. `asked` holds what was
    typed in the prompt before, the latest last. `name` is under the cursor in the list of names, which is in
    `name_order` and, while `filtering`, narrowed by `filter`. `sizes` are the shares of the panes that the reader has
    given. `numbered`: paragraphs have their numbers beside them. `axis` says whether the time axis is shown ("auto":
    where there is room), `lanes` whether names have rows there, and `window` which moments it shows (None: all).
    `bookmarks` are the marked places, in text order, `named` the views with names, in the order of these. `notice` is a
    message that stands in the status bar until the next step; `revision` counts the indexes read.
    """

    place: int = 0
    event: str = ""
    view: View = field(default_factory=View)
    search: str = ""
    found: tuple[int, int] | None = None
    hits: Hits | None = None
    selected: tuple[int, int] | None = None
    asked: tuple[Asked, ...] = ()
    name: str = ""
    name_order: str = NAME_ORDERS[0]
    filtering: bool = False
    filter: str = ""
    focus: Focus = "article"
    zoomed: bool = False
    sizes: Sizes = field(default_factory=Sizes)
    numbered: bool = False
    axis: Axis = "auto"
    lanes: bool = False
    window: Window | None = None
    prompt: Prompt | None = None
    notice: str = ""
    page: Page = field(default_factory=Page)
    history: History[Spot] = field(default_factory=History)
    bookmarks: tuple[Bookmark, ...] = ()
    named: tuple[NamedView, ...] = ()
    parse: Parse = "running"
    share: float = 0.0
    revision: int = 0

    @property
    def spot(self) -> Spot:
        """The part of the state that back and forward return to."""
        return Spot(self.place, self.event, self.view)

    @property
    def pane(self) -> Pane:
        """The pane in front: the one with the keys, or the one that the prompt belongs to."""
        if self.focus == "prompt":
            return self.prompt.pane if self.prompt else "article"
        return "entities" if self.focus == "filter" else self.focus


def at_spot(state: State, spot: Spot, index: Index) -> State:
    """Return to `spot`, with an event that is shown."""
    return pointed(settled(replace(state, place=spot.place, event=spot.event, view=spot.view), index), index)


def remembering(state: State, spot: Spot) -> State:
    """Record in the history that `spot` was left, if `state` shows another place or other events."""
    if (state.place, state.view) == (spot.place, spot.view):
        return state
    return replace(state, history=state.history.left(spot))


def at_place(state: State, place: int, index: Index) -> State:
    """Read on from `place`: the event nearest to where the reader looks becomes current."""
    if index.viewport(state.page).top(state.place) == place:
        return state
    moved = replace(state, place=place)
    return with_event_near(moved, reading(moved, index), index)


def showing(state: State, start: int, end: int, index: Index) -> State:
    """Scroll, if need be, until the text from `start` to `end` is in view."""
    return replace(state, place=index.viewport(state.page).showing(state.place, start, end))


def with_event_near(state: State, offset: int, index: Index) -> State:
    """Make the shown event nearest to `offset` the current one."""
    event = index.selection(state.view).nearest(offset)
    return replace(state, event=event.id if event else "")


def reading(state: State, index: Index) -> int:
    """Estimate the offset at which the reader looks."""
    return index.viewport(state.page).reading(state.place)


def settled(state: State, index: Index) -> State:
    """Make sure that the current event is shown: else the nearest one in the text takes its place."""
    if state.event in index.selection(state.view):
        return state
    event = index.events.get(state.event)
    return with_event_near(state, event.start if event else reading(state, index), index)


def filtered(state: State, view: View, index: Index) -> State:
    """Show the events of `view`; where another event becomes current, its words are brought into view."""
    after = widened(state, view, index)
    event = index.events.get(after.event)
    return showing(after, event.start, event.end, index) if event and event.id != state.event else after


def widened(state: State, view: View, index: Index) -> State:
    """Show the events of `view`, and stay where one reads."""
    return pointed(settled(replace(state, view=view), index), index)


def listed(state: State, index: Index) -> NameList:
    """The names that the list shows: those that take part in the events shown, where more than names narrows them."""
    return index.names(state.filter, state.name_order, state.view if state.view.is_narrowed else View())


def in_step(before: State, after: State, index: Index) -> State:
    """Bring what goes with the place along: the time axis follows another event, a selection out of view is dropped."""
    if after.window is not None and after.event != before.event:
        event = index.events.get(after.event)
        whole = index.moments(after.view).whole
        after = replace(after, window=axis.following(whole, after.window, axis.span(event) if event else None))
    if after.selected and after.selected == before.selected:
        rows = index.viewport(after.page).rows(after.place)
        if not rows or after.selected[1] <= rows[0].start or after.selected[0] >= rows[-1].end:
            after = replace(after, selected=None)
    return after


def having_asked(state: State, purpose: Purpose, text: str) -> State:
    """Keep what was typed in the prompt, to have it again; what was typed before as well comes to the end."""
    asked = Asked(purpose, text)
    if not text.strip() or (state.asked and state.asked[-1] == asked):
        return state
    return replace(state, asked=(*(old for old in state.asked if old != asked), asked)[-MOST_ASKED:])


def pointed(state: State, index: Index) -> State:
    """Make sure that the cursor of the list of names is on a name that it lists: else it goes to the first."""
    names = listed(state, index)
    return state if state.name in names else replace(state, name=names.first)
