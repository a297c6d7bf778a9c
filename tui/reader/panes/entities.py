"""The entity pane: a search box over the people, places, organisations and groups of the article."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.strip import Strip
from textual.widgets import Input

from tui.reader import signs
from tui.reader.guard import Guarded, GuardedInput
from tui.reader.intents import ChooseName, FilterNames, LeaveFilter, PointAtName
from tui.reader.name_list import Kind, Named, NameItem
from tui.reader.palette import Palette
from tui.reader.panes.list_pane import ListPane, ListRow
from tui.reader.session import Session, State
from tui.reader.state import listed

_COUNT = 5
_FOUND = Style(bold=True, underline=True)


class EntityList(ListPane[NameItem]):
    """Lists the entities; those chosen are ticked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "show only its events, or all again", show=False, id="entities.choose"),
        Binding("x", "add", "choose one more", show=False, id="entities.add"),
    ]

    def __init__(self, session: Session, palette: Palette) -> None:
        """Begin with an empty list."""
        super().__init__(session, palette, id="entities")
        self.name_it("Names")

    def show(self, old: State, new: State) -> None:
        """Make the rows anew for another list, else draw ticks and cursor where they changed."""
        if _listing(old) != _listing(new):
            self._make_rows()
        elif old.view.names != new.view.names:
            self.reveal()
            self.refresh_content()
        elif old.name != new.name:
            self.show_cursor(old.name)

    def key_in(self, state: State) -> str:
        """Return the name under the cursor."""
        return state.name

    def action_add(self) -> None:
        """Choose the entity under the cursor beside those already chosen."""
        if self.key:
            self.session.post(ChooseName(self.key, add=True))

    def move_cursor(self, key: str) -> None:
        """Point at the entity `key`."""
        self.session.post(PointAtName(key))

    def choose(self, key: str, event: events.Click | None) -> None:
        """Choose the entity `key`."""
        self.session.post(ChooseName(key, add=event is not None and event.ctrl))

    def _make_rows(self) -> None:
        state, index = self.session.state, self.session.index
        found, known = listed(state, index), len(index.entities)
        sorted_by = "" if state.filter or state.name_order == "kind" else f" · by {state.name_order}"
        there = " in the events shown" if state.view.is_narrowed else ""
        number = f"{len(found)} of {known}" if state.filter or there else f"{len(found)}"
        self.name_it(f"Names{sorted_by}", f"{number}{there}")
        self.set_rows([ListRow(item, 0, item.entity.name if isinstance(item, Named) else "") for item in found.items])

    def draw(self, row: ListRow[NameItem], width: int) -> list[Segment]:
        """Draw a heading, or an entity with its count."""
        style = self.palette.base
        match row.item:
            case Kind(name, number):
                return [
                    Segment(name, style + self.palette["year"]),
                    Segment(f" {number}", style + self.palette["count"]),
                ]
            case Named() as named:
                return self._draw_entity(named, width)

    def _draw_entity(self, named: Named, width: int) -> list[Segment]:
        """Draw sign, name, the alias by which it was found, and count; what a query matched is marked."""
        style, entity, palette = self.palette.base, named.entity, self.palette
        chosen = entity.name in self.session.state.view.names
        plain = style + palette["chosen"] if chosen else style
        before, found, after = named.text[: named.start], named.text[named.start : named.end], named.text[named.end :]
        room = max(4, width - _COUNT - 2)
        words = Strip(
            [Segment(before, plain), Segment(found, plain + _FOUND), Segment(after, plain)]
            + ([Segment(f" = {entity.name}", style + palette["count"])] if named.text != entity.name else [])
        )
        cut = words.cell_length > room
        return [
            Segment(f"{signs.CHOSEN} " if chosen else f"{signs.KINDS[entity.kind]} ", style + palette[entity.kind]),
            *words.adjust_cell_length(room - cut, style),
            *([Segment("…", style)] if cut else []),
            Segment(str(named.number).rjust(_COUNT), style + palette["count"]),
        ]


def _listing(state: State) -> tuple[object, ...]:
    """What the rows of the list depend on."""
    return state.filter, state.name_order, state.revision, state.view if state.view.is_narrowed else None


class EntitiesPane(Guarded, Vertical):
    """The search box and the list."""

    DEFAULT_CSS = """
    EntitiesPane {
        & > Input { background: $surface; display: none; }
        &.searching > Input { display: block; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave the search box", show=False)]

    def __init__(self, session: Session, palette: Palette) -> None:
        """Begin with a closed box over an empty list."""
        super().__init__(id="sidebar")
        self._session = session
        self.list = EntityList(session, palette)
        self.box = GuardedInput(
            placeholder="a name, or a part of one", id="name-search", select_on_focus=False, compact=True
        )

    def compose(self) -> ComposeResult:
        """Put the box above the list."""
        yield self.box
        yield self.list

    def show(self, old: State, new: State) -> None:
        """Open or close the box, and show the list."""
        if old.filtering != new.filtering:
            self.set_class(new.filtering, "searching")
            with self.prevent(Input.Changed):
                self.box.value = new.filter
        self.list.show(old, new)

    def action_leave(self) -> None:
        """Close the box and go to the list; where it is not open, Esc is for the screen."""
        if not self._session.state.filtering:
            raise SkipAction
        self._session.post(LeaveFilter())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list with each character."""
        event.stop()
        self._session.post(FilterNames(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose the best find, and go back to the whole list with it ticked."""
        event.stop()
        if self.list.key:
            self._session.post(ChooseName(self.list.key))
        self._session.post(LeaveFilter())

    def on_key(self, event: events.Key) -> None:
        """Let the arrows move in the list while one types."""
        if self.box.has_focus and event.key in ("up", "down"):
            event.stop()
            self.list.action_rows(1 if event.key == "down" else -1)
