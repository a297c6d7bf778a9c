"""The entity pane: a search box over the people, places, organisations and groups of the article."""

from __future__ import annotations

from collections.abc import Sequence
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

from tui.document.model import Entity
from tui.reader.cursor import Cursor
from tui.reader.intents import NameChosen
from tui.reader.palette import Palette
from tui.reader.panes.entity_rows import ORDERS, Kind, Named, SidebarItem, matching, sidebar
from tui.reader.panes.list_pane import ListPane, ListRow

_COUNT = 5
_FOUND = Style(bold=True, underline=True)
_KIND_GLYPHS = {"person": "●", "place": "▲", "organisation": "■", "group": "◆", "event": "★", "other": "○"}


class EntityList(ListPane[SidebarItem]):
    """The list itself."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "mark it, and show only its events", show=False, id="entities.choose"),
        Binding("x", "add", "choose one more", show=False, id="entities.add"),
    ]

    def __init__(self, palette: Palette) -> None:
        """A list of no entities yet."""
        super().__init__(palette, id="entities")
        self._entities: Sequence[Entity] = ()
        self._chosen: tuple[str, ...] = ()
        self._query = ""
        self.order = ORDERS[0]
        self.name_it("Names")

    def show_entities(self, entities: Sequence[Entity]) -> None:
        """Show `entities`, which are in order of first mention."""
        self._entities = entities
        self._make_rows()

    def show_cursor(self, cursor: Cursor) -> None:
        """Tick the chosen names of `cursor`."""
        if cursor.chosen != self._chosen:
            added = set(cursor.chosen) - set(self._chosen)
            self._chosen = cursor.chosen
            if added:
                self.put_cursor(next(iter(added)))
            self.refresh()

    def narrow(self, query: str) -> None:
        """Show only what `query` finds among names and aliases; the best find is under the cursor."""
        self._query = query
        self._make_rows()
        if query:
            self.action_edge(-1)

    def turn_order(self) -> str:
        """Sort in the next order, and say which."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self._make_rows()
        return self.order

    def action_add(self) -> None:
        """Choose the entity under the cursor beside those already chosen."""
        if self.key:
            self.post_message(NameChosen(self.key, add=True))

    def item_chosen(self, key: str, event: events.Click | None) -> None:
        """Choose the entity `key`."""
        self.post_message(NameChosen(key, add=event is not None and event.ctrl))

    def _make_rows(self) -> None:
        found = matching(self._entities, self._query)
        order = "first" if self._query else self.order
        total = f"{len(found)} of {len(self._entities)}" if self._query else f"{len(found)}"
        sorted_by = "" if self._query or order == "kind" else f" · by {order}"
        self.name_it(f"Names{sorted_by}", total)
        self.set_rows(
            [ListRow(item, 0, item.entity.name if isinstance(item, Named) else "") for item in sidebar(found, order)]
        )

    def draw(self, row: ListRow[SidebarItem], width: int) -> list[Segment]:
        """A heading, or an entity with its count."""
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
        """Sign, name, by which other name it was found, count; what a query matched is marked."""
        style, entity, palette = self.palette.base, named.entity, self.palette
        chosen = entity.name in self._chosen
        plain = style + palette["chosen"] if chosen else style
        before, found, after = named.text[: named.start], named.text[named.start : named.end], named.text[named.end :]
        room = max(4, width - _COUNT - 2)
        words = Strip(
            [Segment(before, plain), Segment(found, plain + _FOUND), Segment(after, plain)]
            + ([Segment(f" = {entity.name}", style + palette["count"])] if named.text != entity.name else [])
        )
        cut = words.cell_length > room
        return [
            Segment("✓ " if chosen else f"{_KIND_GLYPHS[entity.kind]} ", style + palette[entity.kind]),
            *words.adjust_cell_length(room - cut, style),
            *([Segment("…", style)] if cut else []),
            Segment(str(len(entity.mentions)).rjust(_COUNT), style + palette["count"]),
        ]


class EntitiesPane(Vertical):
    """The search box and the list."""

    DEFAULT_CSS = """
    EntitiesPane {
        & > Input { background: $surface; display: none; }
        &.searching > Input { display: block; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave the search box", show=False)]

    def __init__(self, palette: Palette) -> None:
        """A sidebar of no entities yet."""
        super().__init__(id="sidebar")
        self.list = EntityList(palette)
        self.box = Input(placeholder="a name, or a part of one", id="name-search", select_on_focus=False, compact=True)

    def compose(self) -> ComposeResult:
        """The box above the list."""
        yield self.box
        yield self.list

    def search(self) -> None:
        """Open the box."""
        self.add_class("searching")
        self.screen.set_focus(self.box)

    def action_leave(self) -> None:
        """Close the box, empty it and go to the list; where it is not open, Esc is for the screen."""
        if not self.has_class("searching"):
            raise SkipAction
        self.box.value = ""
        self.remove_class("searching")
        self.screen.set_focus(self.list)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list with each character."""
        event.stop()
        self.list.narrow(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose the best find, and go back to the whole list with it ticked."""
        event.stop()
        if self.list.key:
            self.post_message(NameChosen(self.list.key))
        self.action_leave()

    def on_key(self, event: events.Key) -> None:
        """Let the arrows move in the list while one types."""
        if self.box.has_focus and event.key in ("up", "down"):
            event.stop()
            self.list.action_rows(1 if event.key == "down" else -1)
