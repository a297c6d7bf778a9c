"""Keep a reading from run to run: the state as values of JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tui.document.calendar import Day
from tui.document.order import day_at, ordinal
from tui.reader.geometry import Sizes
from tui.reader.selection import ANY_DAYS, DENSITIES, Days, View
from tui.reader.state import NamedView, State
from tui.settings import Axis
from tui.state.texts import Bookmark, TextMemory, bookmarks_of, key_of, views_of
from tui.state.values import whole_number

_FARTHEST = date.max.toordinal()


def begun(values: Mapping[str, Any], length: int, axis: Axis) -> State:
    """Make the state in which to begin to read a text of `length` code points, before it is parsed.

    `axis` says whether the time axis is shown where nothing was kept.
    """
    kept = values.get("axis")
    return State(
        place=min(place_of(values), length),
        axis=kept if kept in ("on", "off") else axis,
        lanes=values.get("lanes") is True,
        numbered=values.get("numbered") is True,
        sizes=_sizes(values.get("sizes")),
        bookmarks=tuple(one for one in bookmarks_of(values) if one.offset < length),
        named=tuple(NamedView(name, view_of(view)) for name, view in views_of(values).items()),
    )


def where_from(name: str) -> str:
    """Return a path by which the text can be opened from anywhere; `name` itself where it names no file."""
    try:
        return str(Path(name).absolute()) if Path(name).exists() else name
    except (OSError, ValueError):  # no name that a file could have
        return name


def to_values(state: State, length: int) -> dict[str, Any]:
    """Give what is worth keeping of `state`, which reads a text of `length` code points."""
    return {
        "place": state.place,
        "share": round(min(1.0, state.place / max(1, length)), 4),
        "event": state.event,
        "axis": state.axis,
        "lanes": state.lanes,
        "numbered": state.numbered,
        "sizes": list(state.sizes),
        "view": view_values(state.view),
    }


def view_values(view: View) -> dict[str, Any]:
    """Give `view` as values of JSON."""
    return {
        "names": list(view.names),
        "match": view.match,
        "density": view.density,
        "order": view.order,
        "days": [ordinal(day) if day else None for day in view.days],
        "kinds": list(view.kinds),
        "certainties": list(view.certainties),
        "words": list(view.words),
        "texts": list(view.texts),
    }


def view_of(kept: object) -> View:
    """Read a view; what makes no sense is left out."""
    if not isinstance(kept, dict):
        return View()
    density = str(kept.get("density"))
    return View(
        names=_words(kept.get("names")),
        match="all" if kept.get("match") == "all" else "any",
        density=density if density in DENSITIES else View().density,
        order="story" if kept.get("order") == "story" else "calendar",
        days=_days(kept.get("days")),
        kinds=_words(kept.get("kinds")),
        certainties=_words(kept.get("certainties")),
        words=_words(kept.get("words")),
        texts=_words(kept.get("texts")),
    )


def place_of(values: Mapping[str, Any]) -> int:
    """Read the place; the beginning where there is none."""
    return whole_number(values.get("place")) or 0


def event_of(values: Mapping[str, Any]) -> str:
    """Read the id of the current event; "" where there is none."""
    event = values.get("event")
    return event if isinstance(event, str) else ""


def _words(found: object) -> tuple[str, ...]:
    return tuple(word for word in found if isinstance(word, str) and word) if isinstance(found, list) else ()


def _sizes(found: object) -> Sizes:
    if not isinstance(found, list) or len(found) != 2:
        return Sizes()
    return Sizes(*(whole_number(share, 1, 99) for share in found))


def _days(found: object) -> Days:
    if not isinstance(found, list) or len(found) != 2:
        return ANY_DAYS
    return Days(*map(_day, found))


def _day(number: object) -> Day | None:
    known = whole_number(number, -_FARTHEST, _FARTHEST)
    return None if known is None else day_at(known)


@dataclass
class Keeper:
    """Keeps the reading of one text in `memory`; `origin` says where the text is from, and `names` open it again."""

    memory: TextMemory
    origin: str
    text: str
    names: tuple[str, ...] = ()
    _key: str = field(init=False)
    _written: Mapping[str, Any] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Find the name of the text."""
        self._key = key_of(self.text)

    @classmethod
    def of(cls, memory: TextMemory, names: Sequence[str], text: str) -> Keeper:
        """Keep the reading of the text or library that `names` name."""
        places = tuple(where_from(name) for name in names)
        more = f" and {len(places) - 1} more" if len(places) > 1 else ""
        return cls(memory, f"{places[0]}{more}", text, places)

    def values(self) -> Mapping[str, Any]:
        """Return what was kept of the text."""
        return self.memory.read(self._key)

    def keep(self, state: State, title: str) -> None:
        """Keep `state`, if it is another than was kept last."""
        values = to_values(state, len(self.text)) | {
            "origin": self.origin,
            "names": list(self.names),
            "title": title,
        }
        if state.parse != "done":  # what is shown is that of the last time, until it can be shown again
            values = {name: values[name] for name in ("place", "share", "origin", "names", "title")}
        if values != self._written and self.memory.keep(self._key, values):
            self._written = values

    def change_bookmarks(self, before: tuple[Bookmark, ...], after: tuple[Bookmark, ...]) -> bool:
        """Write which bookmarks are new or gone, and leave those that another reader has set.

        Return whether they could be written.
        """
        gone = {one.offset for one in before} - {one.offset for one in after}
        done = [self.memory.unmark(self._key, offset) for offset in gone]
        done += [self.memory.mark(self._key, one) for one in set(after) - set(before)]
        return all(done)

    def change_named(self, before: tuple[NamedView, ...], after: tuple[NamedView, ...]) -> bool:
        """Write which named views are new, changed or gone, and leave those that another reader has named.

        Return whether they could be written.
        """
        gone = {one.name for one in before} - {one.name for one in after}
        done = [self.memory.name_view(self._key, name, None) for name in gone]
        new = [one for one in after if one not in before]
        done += [self.memory.name_view(self._key, one.name, view_values(one.view)) for one in new]
        return all(done)

    def give_way_to(self, later: Keeper, state: State) -> None:
        """Move the marks of `state` to a `later` version of the text, and forget this one once they are there."""
        if self._key != later._key and later.change_bookmarks((), state.bookmarks) & later.change_named(
            (), state.named
        ):
            self.memory.forget(self._key)
